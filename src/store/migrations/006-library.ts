/** Sound and video, uploads in progress, expiry and crops of pictures. */
export const LIBRARY = "";
