package io.github.feishucodegen.acceptance;

import io.github.feishucodegen.acceptance.Disagreements.Disagreement;
import io.github.feishucodegen.acceptance.Disagreements.Kind;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a getter does not give what an example has: the page contradicts itself there, or says nothing. */
final class Explanations {
    /** The page documents any JSON there. */
    private static final String OPEN_JSON = "open JSON";
    /** The table has a member of this name in another place. */
    private static final String ELSEWHERE = "documented elsewhere";

    private static final Map<Kind, Set<String>> RULES = Map.of(
            Kind.UNKNOWN, Set.of("example-member-undocumented"),
            Kind.OTHER_VALUE, Set.of("example-type-differs", "example-number-too-large"));

    /** The table gives rows to a scalar, and the example has the scalar. */
    private static final String BROKEN_TYPE = "type-shape-broken";

    static final Set<String> ALL = Set.of(
            OPEN_JSON,
            ELSEWHERE,
            BROKEN_TYPE,
            "example-member-undocumented",
            "example-type-differs",
            "example-number-too-large");

    private final Map<String, List<Diagnostic>> byPage;

    Explanations(List<Diagnostic> findings) {
        byPage = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.location().page()));
    }

    /** The id of a rule of lint, or one of the constants above. */
    Optional<String> of(Disagreement disagreement, Example example, ObjectType documented) {
        if (disagreement.kind() == Kind.OPEN_JSON) {
            return Optional.of(OPEN_JSON);
        }
        // A type is wrong in all places alike, and not each of them repeats its rows.
        String name = disagreement.path().substring(disagreement.path().lastIndexOf('.') + 1);
        Set<String> rules = RULES.get(disagreement.kind());
        Optional<String> report = findings(example)
                .filter(finding -> rules.contains(finding.id()))
                .filter(finding -> finding.message().matches("(?s)'([^']*\\.)?" + quoted(name) + "' .*"))
                .map(Diagnostic::id)
                .findFirst();
        if (report.isEmpty() && disagreement.kind() == Kind.OTHER_VALUE && hasBrokenType(example, name)) {
            return Optional.of(BROKEN_TYPE);
        }
        boolean elsewhere = disagreement.kind() == Kind.UNKNOWN && has(documented, name);
        return report.isPresent() || !elsewhere ? report : Optional.of(ELSEWHERE);
    }

    /** Whether lint says so, or can see that the example is not meant as JSON. */
    boolean isNoJson(Example example) {
        return !example.text().strip().matches("(?s)[{\\[].*")
                || findings(example).anyMatch(finding -> finding.id().equals("example-invalid-json"));
    }

    private boolean hasBrokenType(Example example, String name) {
        return byPage.getOrDefault(example.location().page(), List.of()).stream()
                .anyMatch(finding -> finding.id().equals(BROKEN_TYPE)
                        && finding.message().startsWith("the type of '" + name + "':"));
    }

    private Stream<Diagnostic> findings(Example example) {
        Location start = example.location();
        long end = start.line() + example.text().lines().count();
        return byPage.getOrDefault(start.page(), List.of()).stream()
                .filter(finding -> finding.location().line() >= start.line())
                .filter(finding -> finding.location().line() <= end);
    }

    private static String quoted(String name) {
        return Pattern.quote(name);
    }

    private static boolean has(Type type, String name) {
        return type.innermost() instanceof ObjectType object
                && object.fields().stream().anyMatch(field -> field.name().equals(name) || has(field.type(), name));
    }
}
