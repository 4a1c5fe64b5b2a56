import { ActionIcon, Badge, Select, Tooltip } from "@mantine/core";
import { IconHome, IconX } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import type { Place } from "../../../../src/core/article.ts";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { showDone } from "../../app/undo.tsx";
import { useSites } from "../../app/use-sites.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { articleRoute } from "../routes.ts";
import panel from "./panel.module.css";
import styles from "./places-tab.module.css";
import { sectionPath } from "./section-path.ts";

/** 栏目: where the article stands, its home first; a change holds at once and can be taken back. */
export function PlacesTab() {
  const { t } = useMessages();
  const { article, may, refresh } = useDesk();
  const sites = useSites();
  const mayMove = may("PUT /articles/{articleId}/places");
  const put = (places: Place[]) => call(articleRoute.places.$put({ param: { articleId: article.id }, json: { places } })).finally(refresh);
  const { mutate, isPending, variables } = useMutation({
    mutationFn: put,
    onSuccess: () => {
      const before = article.places;
      showDone(t("editor.places-done"), t, () => put(before));
    },
    onError: (error) => showError(error, t),
  });
  // What was asked for is shown at once; a refusal shows what is again.
  const places = (isPending && variables) || article.places;
  const nameOf = ({ siteId, sectionId }: Place) => sectionPath(sites.find(({ id }) => id === siteId)?.sections ?? [], sectionId);
  return (
    <>
      <p className={panel["quiet"]}>{t("editor.places-hint")}</p>
      <ul className={styles["places"]}>
        {places.map((place, i) => (
          <li key={place.sectionId}>
            <span>
              {nameOf(place)}
              <small>{sites.find(({ id }) => id === place.siteId)?.name}</small>
            </span>
            {i === 0 ? (
              <Badge size="sm" variant="light">
                {t("editor.home")}
              </Badge>
            ) : (
              mayMove && (
                <Tooltip label={t("editor.make-home")}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t("editor.make-home")}
                    onClick={() => mutate([place, ...places.filter((one) => one !== place)])}
                  >
                    <IconHome size={15} />
                  </ActionIcon>
                </Tooltip>
              )
            )}
            {mayMove && (
              <Tooltip label={places.length === 1 ? t("editor.last-place") : t("editor.remove-place")}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("editor.remove-place")}
                  disabled={places.length === 1}
                  onClick={() => mutate(places.filter((one) => one !== place))}
                >
                  <IconX size={15} />
                </ActionIcon>
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
      {mayMove && (
        <Select
          searchable
          placeholder={t("editor.add-place")}
          aria-label={t("editor.add-place")}
          value={null}
          nothingFoundMessage={t("editor.no-section")}
          maxDropdownHeight={420}
          data={sites.map((site) => ({
            group: site.name,
            items: site.sections
              .filter(({ id }) => !places.some(({ sectionId }) => sectionId === id))
              .map(({ id }) => ({ value: id, label: sectionPath(site.sections, id) })),
          }))}
          onChange={(sectionId) => {
            const site = sites.find(({ sections }) => sections.some(({ id }) => id === sectionId));
            if (site && sectionId) mutate([...places, { siteId: site.id, sectionId }]);
          }}
        />
      )}
    </>
  );
}
