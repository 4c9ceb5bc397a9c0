package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Catalogue;
import io.github.feishucodegen.diagnostic.ClientFinding;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.OverlayFinding;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.SourceFinding;
import java.util.List;
import java.util.Set;

/** The rules of {@code lint}: each is a kind of finding that shows an error of the documentation. */
public final class Rules {
    static final List<ExampleRule> OF_EXAMPLES = List.of(
            new InvalidJson(),
            new RepeatedMember(),
            new UndocumentedMember(),
            new MissingRequiredMember(),
            new TypeMismatch(),
            new UnlistedValue(),
            new DeprecatedMember(),
            new TooLargeNumber(),
            new BrokenLimit());

    /** Findings that are no errors of the documentation: decisions of the toolkit. */
    private static final Set<DiagnosticId> DECISIONS = Set.of(
            PageFinding.SDK_SAMPLE_UNREAD,
            LinkingFinding.OPERATION_NAME_TAKEN,
            LinkingFinding.PAGES_MERGED,
            LinkingFinding.MERGED_WORDS_LEFT_OUT,
            LinkingFinding.REQUIRED_FIELDS_DIFFER,
            LinkingFinding.NESTING_UNCERTAIN,
            OverlayFinding.CORRECTION_NOT_CHECKED,
            OverlayFinding.CORRECTION_APPLIED,
            OverlayFinding.PAGE_DESCRIBED_BY_OVERLAY);

    private static final List<DiagnosticId> ALL =
            Catalogue.all().stream().filter(Rules::isRule).toList();

    private Rules() {}

    /** All rules, in the order of the catalogue. */
    public static List<DiagnosticId> all() {
        return ALL;
    }

    private static boolean isRule(DiagnosticId kind) {
        return !(kind instanceof SourceFinding) && !(kind instanceof ClientFinding) && !DECISIONS.contains(kind);
    }
}
