package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects what of a page is missing from the operation or the event that it describes. A loss is reported unless there
 * is already a finding at its location.
 */
final class Conserved {
    private final String subject;
    private final Set<Location> reported;
    private final List<Diagnostic> losses = new ArrayList<>();

    /**
     * @param subject the id of the operation or the event
     * @param reported the locations that already have a finding
     */
    Conserved(String subject, Set<Location> reported) {
        this.subject = subject;
        this.reported = reported;
    }

    /** The locations of findings. Notes do not count. */
    static Set<Location> reported(Collection<Diagnostic> findings) {
        return findings.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .map(Diagnostic::location)
                .collect(Collectors.toSet());
    }

    List<Diagnostic> losses() {
        return losses;
    }

    /** The listed values of fields at any depth, by the fields' names. */
    static Map<String, Set<String>> byName(List<Field> fields) {
        Map<String, Set<String>> byName = new HashMap<>();
        collect(fields, byName);
        return byName;
    }

    private static void collect(List<Field> fields, Map<String, Set<String>> byName) {
        for (Field field : fields) {
            Set<String> values = byName.computeIfAbsent(field.name(), name -> new HashSet<>());
            field.values().forEach(value -> values.add(value.value()));
            collect(field.type().fields(), byName);
        }
    }

    /** @param fields the listed values of the fields, by the fields' names */
    void rows(List<RowDeclaration> rows, Map<String, Set<String>> fields) {
        for (RowDeclaration row : rows) {
            Set<String> values = fields.get(row.name());
            if (values == null) {
                lost(
                        LinkingFinding.ROW_LOST,
                        row.location(),
                        "the row '" + row.name() + "' is not a field of " + subject);
                continue;
            }
            for (ValueDeclaration value : row.cell().values()) {
                if (!values.contains(value.value())) {
                    lost(
                            LinkingFinding.VALUE_LOST,
                            row.location(),
                            "the value '" + value.value() + "' of '" + row.name() + "' is not listed in " + subject);
                }
            }
        }
    }

    void examples(List<ExampleDeclaration> written, List<Example> kept) {
        written.stream()
                .filter(example -> kept.stream().noneMatch(other -> isSame(example.text(), other.text())))
                .forEach(example -> lost(
                        LinkingFinding.EXAMPLE_LOST, example.location(), "the example is missing from " + subject));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || MergedFacts.withoutSpace(one).equals(MergedFacts.withoutSpace(other));
    }

    void lost(LinkingFinding kind, Location location, String message) {
        if (!reported.contains(location)) {
            losses.add(Diagnostic.of(kind, location, message));
        }
    }
}
