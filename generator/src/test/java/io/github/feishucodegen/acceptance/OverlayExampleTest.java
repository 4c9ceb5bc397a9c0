package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The overlay in the documentation corrects the project's own pages. */
class OverlayExampleTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "interviewer.overlay.yaml");

    @Test
    void theExampleApplies() {
        var reading = Pipeline.read(
                new PageSelection(List.of(Corpus.SPECS.folder()), List.of(), List.of(), List.of(EXAMPLE)));

        assertThat(reading.diagnostics().stream()
                        .filter(d -> d.id().startsWith("correction-") && d.severity() != Severity.NOTE)
                        .map(Diagnostic::message))
                .isEmpty();
        Operation patch = reading.value().model().operations().stream()
                .filter(o -> o.id().toString().equals("hire.v1.interviewer.patch"))
                .findFirst()
                .orElseThrow();
        Field interviewer =
                Objects.requireNonNull(patch.body()).content().fields().get(0);
        Field status = ((ObjectType) interviewer.type()).fields().get(0);
        assertThat(status.required()).isTrue();
        assertThat(status.location()).hasToString("interviewer.overlay.yaml:7");
    }
}
