package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.model.ApiModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds faults in the documentation. */
public final class Linter {
    private Linter() {}

    /**
     * Applies the selected rules. The findings are sorted by page and line, without repetition.
     *
     * @param diagnostics what was reported while the model was read
     */
    public static List<Diagnostic> lint(ApiModel model, Collection<Diagnostic> diagnostics, RuleSelection selection) {
        Set<DiagnosticId> selected = Set.copyOf(selection.rules());
        List<Diagnostic> findings = new ArrayList<>();
        diagnostics.stream()
                .filter(diagnostic -> selected.contains(diagnostic.kind()))
                .forEach(findings::add);
        List<ExampleRule> ofExamples = Rules.OF_EXAMPLES.stream()
                .filter(rule -> selected.contains(rule.kind()))
                .toList();
        ExampleCheck check = new ExampleCheck(ofExamples, findings::add);
        model.operations().forEach(check::check);
        model.events().forEach(check::check);
        if (selected.contains(ExampleFinding.TYPE_UNEXPLAINED)) {
            UnexplainedType.check(model, findings::add);
        }
        return findings.stream().distinct().sorted().toList();
    }
}
