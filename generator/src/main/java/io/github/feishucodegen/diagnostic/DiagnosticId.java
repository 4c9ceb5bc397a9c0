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

    Severity severity();

    /** One sentence that says what is wrong, or which decision was taken. */
    String meaning();

    /** One sentence that says what the user can do. */
    String remedy();

    /** The id that users see: the name in kebab case. It stays the same from release to release. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
