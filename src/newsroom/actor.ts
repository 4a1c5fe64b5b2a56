/** Who acts: a member of staff, or `system`, `import`, `demo`. */
export interface Actor {
  id: string;
  name: string;
}
