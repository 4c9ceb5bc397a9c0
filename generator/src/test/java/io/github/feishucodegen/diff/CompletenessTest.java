package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.model.ApiModel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the model can say has a rule for when it is added, removed or changed, or a reason why there is none. The
 * table is {@code completeness.txt}: a component of a record, an action, and the ids of rules; or a dash and the reason.
 */
class CompletenessTest {
    private static final Set<String> RULES = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

    @Test
    void eachComponentOfTheModelHasRulesOrAReason() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String component : components()) {
            List.of("added", "removed", "changed").forEach(action -> wanted.add(component + " " + action));
        }
        assertThat(table().keySet()).isEqualTo(wanted);
    }

    @Test
    void theTableNamesRulesThatThereAre() throws IOException {
        assertThat(table()).allSatisfy((what, said) -> {
            if (said.startsWith("- ")) {
                assertThat(said.length()).as(what).isGreaterThan(15);
            } else {
                assertThat(RULES).as(what).containsAll(List.of(said.split(" ")));
            }
        });
    }

    @Test
    void eachRuleHasAPlaceInTheTable() throws IOException {
        Set<String> named = new TreeSet<>(Set.of(
                "java-class-renamed",
                "operation-page-added",
                "operation-page-removed",
                "documentation-changed",
                "unreadable-page-changed",
                "java-signature-lost",
                "java-signature-gained",
                "page-became-unreadable",
                "page-became-readable",
                "nesting-undecided",
                "sunset-near"));
        table().values().forEach(said -> {
            if (!said.startsWith("- ")) {
                named.addAll(List.of(said.split(" ")));
            }
        });
        assertThat(named).isEqualTo(new TreeSet<>(RULES));
    }

    @Test
    void eachRuleHasAMirrorThatMirrorsIt() {
        // Rules that say more of what is gone than can be said of what is new.
        Set<String> finer =
                Set.of("deprecated-operation-removed", "required-request-body-added", "field-scope-came-with-field");
        assertThat(Rules.all()).allSatisfy(rule -> {
            Rule mirror = Rules.find(rule.mirror()).orElseThrow();
            if (!finer.contains(rule.id())) {
                assertThat(mirror.mirror()).as("mirror of " + mirror).isEqualTo(rule.id());
            }
        });
    }

    @Test
    void eachRowIsFilled() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+"))
                .allSatisfy(rule -> assertThat(rule.summary()).endsWith("."))
                .allSatisfy(rule -> assertThat(rule.explanation()).endsWith("."));
        assertThat(RULES).hasSameSizeAs(Rules.all());
    }

    @Test
    void aRuleThatTakesAwayIsNamedSo() {
        assertThat(Rules.all())
                .filteredOn(Rule::takesAway)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.id()).containsPattern("removed|no-longer"));
        assertThat(Rules.all())
                .filteredOn(rule -> rule.id().matches(".*(removed|no-longer).*"))
                .allSatisfy(rule -> assertThat(rule.takesAway()).as(rule.id()).isTrue());
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new TreeMap<>();
        try (InputStream in = CompletenessTest.class.getResourceAsStream("completeness.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.strip().split(" +", 3);
                        for (String action : parts[1].split(",")) {
                            assertThat(table.put(parts[0] + " " + action, parts[2]))
                                    .isNull();
                        }
                    });
        }
        return table;
    }

    private static Set<String> components() {
        Set<String> components = new TreeSet<>();
        List<Class<?>> records = new ArrayList<>(List.of(ApiModel.class));
        for (int i = 0; i < records.size(); i++) {
            Class<?> record = records.get(i);
            for (RecordComponent component : record.getRecordComponents()) {
                components.add(record.getSimpleName() + "." + component.getName());
                classes(component.getGenericType())
                        .filter(type -> type.isRecord() && !records.contains(type))
                        .forEach(records::add);
            }
        }
        return components;
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType list) {
            return Stream.of(list.getActualTypeArguments()).flatMap(CompletenessTest::classes);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isSealed()
                ? Stream.of(plain.getPermittedSubclasses()).flatMap(CompletenessTest::classes)
                : Stream.of(plain);
    }
}
