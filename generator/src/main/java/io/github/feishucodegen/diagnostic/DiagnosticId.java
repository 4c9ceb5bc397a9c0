package io.github.feishucodegen.diagnostic;

import java.util.Locale;

/** One kind of finding. {@link Catalogue} lists all of them. */
public sealed interface DiagnosticId
        permits SourceFinding,
                PageFinding,
                TableFinding,
                LinkingFinding,
                OverlayFinding,
                ClientFinding,
                ExampleFinding {
    /** The name of the constant. It decides the id. */
    String name();

    /** The explanation in the catalogue. */
    Explanation explanation();

    /**
     * The explanation of a kind of finding.
     *
     * @param meaning one sentence that says what is wrong, or which decision was taken
     * @param remedy one sentence that says what the user can do
     */
    record Explanation(Severity severity, String meaning, String remedy) {}

    default Severity severity() {
        return explanation().severity();
    }

    /** One sentence that says what is wrong, or which decision was taken. */
    default String meaning() {
        return explanation().meaning();
    }

    /** One sentence that says what the user can do. */
    default String remedy() {
        return explanation().remedy();
    }

    /** The id that users see: the name in kebab case. It stays the same from release to release. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
