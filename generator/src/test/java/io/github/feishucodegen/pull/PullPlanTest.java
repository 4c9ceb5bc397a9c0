package io.github.feishucodegen.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.portal.Area;
import io.github.feishucodegen.portal.CatalogPage;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.Validators;
import java.util.List;
import org.junit.jupiter.api.Test;

class PullPlanTest {
    private static WantedPage wanted(String fullPath, String id, String time, String path) {
        return new WantedPage(
                Language.ZH,
                new CatalogPage(fullPath, "/alias" + path, id, "", time.isEmpty() ? null : time, Area.SERVER),
                path);
    }

    private static PulledPage pulled(String fullPath, String id, String time, String path) {
        return new PulledPage(
                new PageKey(Language.ZH, fullPath), path, "/alias" + path, id, time, "d", new Validators("e", null));
    }

    private static PullPlan plan(WantedPage wanted, PulledPage pulled) {
        return PullPlan.of(List.of(wanted), List.of(pulled), page -> true);
    }

    @Test
    void aPageWithTheSameTimeIsKept() {
        PullPlan plan = plan(wanted("/a", "1", "5", "a.md"), pulled("/a", "1", "5", "a.md"));

        assertThat(plan.kept()).hasSize(1);
        assertThat(plan.asked()).isEmpty();
    }

    @Test
    void aPageThatWasEditedIsAskedForAgain() {
        assertThat(plan(wanted("/a", "1", "6", "a.md"), pulled("/a", "1", "5", "a.md"))
                        .asked())
                .singleElement()
                .satisfies(task -> assertThat(task.validators()).isEqualTo(Validators.NONE));
    }

    @Test
    void aPageWithoutATimeIsAskedForWithItsValidators() {
        assertThat(plan(wanted("/a", "1", "", "a.md"), pulled("/a", "1", "5", "a.md"))
                        .asked())
                .singleElement()
                .satisfies(task -> assertThat(task.validators().etag()).isEqualTo("e"));
    }

    @Test
    void aPageWhoseFileIsNotIntactIsAskedForWithoutThem() {
        PullPlan plan = PullPlan.of(
                List.of(wanted("/a", "1", "", "a.md")), List.of(pulled("/a", "1", "", "a.md")), page -> false);

        assertThat(plan.asked().get(0).validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void aPageIsKnownByItsNodeItsAddressOrItsFile() {
        PulledPage before = pulled("/a", "1", "5", "a.md");

        assertThat(plan(wanted("/b", "1", "5", "b.md"), before).asked().get(0).before())
                .isSameAs(before);
        assertThat(plan(wanted("/b", "2", "5", "a.md"), before).asked().get(0).before())
                .isSameAs(before);
        assertThat(plan(wanted("/b", "2", "5", "b.md"), before).asked().get(0).before())
                .isNull();
        assertThat(plan(wanted("/b", "2", "5", "b.md"), before).gone()).containsExactly(before);
    }

    @Test
    void thePathComesBeforeTheNode() {
        PulledPage a = pulled("/a", "1", "5", "a.md");
        PulledPage b = pulled("/b", "2", "5", "b.md");
        PullPlan plan = PullPlan.of(
                List.of(wanted("/a", "2", "6", "a.md"), wanted("/b", "1", "6", "b.md")), List.of(a, b), page -> true);

        assertThat(plan.asked()).extracting(PullPlan.Task::before).containsExactly(a, b);
    }
}
