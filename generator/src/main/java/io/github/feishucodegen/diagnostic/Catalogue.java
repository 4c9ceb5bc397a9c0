package io.github.feishucodegen.diagnostic;

import java.util.List;
import java.util.Optional;

/** All kinds of findings, in the order of docs/findings.md. */
public final class Catalogue {
    private static final List<Stage> STAGES = List.of(
            new Stage("Finding pages", List.of(SourceFinding.values())),
            new Stage("Reading a page and its request", List.of(PageFinding.values())),
            new Stage("Reading tables and code blocks", List.of(TableFinding.values())),
            new Stage("Linking pages", List.of(LinkingFinding.values())),
            new Stage("Overlays", List.of(OverlayFinding.values())),
            new Stage("Generating the Java client", List.of(ClientFinding.values())),
            new Stage("Comparing examples with tables", List.of(ExampleFinding.values())));

    private Catalogue() {}

    /**
     * The findings of one stage.
     *
     * @param title the heading of the stage in docs/findings.md
     */
    public record Stage(String title, List<DiagnosticId> findings) {
        public Stage {
            findings = List.copyOf(findings);
        }
    }

    /** All stages, in the order of the pipeline. */
    public static List<Stage> stages() {
        return STAGES;
    }

    /** All kinds of findings. */
    public static List<DiagnosticId> all() {
        return STAGES.stream().flatMap(stage -> stage.findings().stream()).toList();
    }

    /** The kind with this id. Empty if there is none. */
    public static Optional<DiagnosticId> find(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
