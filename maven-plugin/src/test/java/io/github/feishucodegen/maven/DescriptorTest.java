package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/** What people and IDEs read of the plugin without running it. */
class DescriptorTest {
    private static final String HELP = "help";

    @Test
    void everyGoalCanRunBesideOthersAndIsExplained() throws Exception {
        for (Xpp3Dom goal : goals()) {
            String name = goal.getChild("goal").getValue();
            assertThat(goal.getChild("threadSafe").getValue()).as(name).isEqualTo("true");
            assertThat(goal.getChild("description").getValue()).as(name).isNotBlank();
        }
    }

    @Test
    void everyParameterHasAPropertyAPurposeAndAnExample() throws Exception {
        List<String> lacking = new ArrayList<>();
        for (Xpp3Dom goal : goals()) {
            String name = goal.getChild("goal").getValue();
            for (Xpp3Dom parameter : goal.getChild("parameters").getChildren()) {
                if (name.equals(HELP)
                        || parameter.getChild("editable").getValue().equals("false")) {
                    continue;
                }
                String key = parameter.getChild("name").getValue();
                String description = parameter.getChild("description").getValue();
                Xpp3Dom value = goal.getChild("configuration").getChild(key);
                boolean hasProperty = value != null && value.getValue().equals("${feishu-codegen." + key + "}");
                boolean hasDefault = value != null && value.getAttribute("default-value") != null
                        || parameter.getChild("required").getValue().equals("true")
                        || description.matches("(?s).*(Default: |[Bb]y default ).*");
                if (!hasProperty || !hasDefault || !description.contains("Example:")) {
                    lacking.add(name + "." + key);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void aDeprecatedParameterNamesItsSuccessor() throws Exception {
        List<String> deprecated = new ArrayList<>();
        for (Xpp3Dom goal : goals()) {
            for (Xpp3Dom parameter : goal.getChild("parameters").getChildren()) {
                Xpp3Dom advice = parameter.getChild("deprecated");
                if (advice != null) {
                    deprecated.add(parameter.getChild("name").getValue());
                    assertThat(goal.getChild("parameters").getChildren())
                            .anyMatch(other -> other.getChild("deprecated") == null
                                    && advice.getValue()
                                            .contains(other.getChild("name").getValue()));
                }
            }
        }
        assertThat(deprecated).containsExactly("to");
    }

    /** Goals that Java's single inheritance keeps apart declare a few parameters again. */
    @Test
    void parametersOfOneNameAreAlikeInAllGoals() throws Exception {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (Xpp3Dom goal : goals()) {
            for (Xpp3Dom parameter : goal.getChild("parameters").getChildren()) {
                String key = parameter.getChild("name").getValue();
                Xpp3Dom value = goal.getChild("configuration").getChild(key);
                String set = value == null ? "" : value.getValue() + " or " + value.getAttribute("default-value");
                kinds.computeIfAbsent(key, name -> new TreeSet<>())
                        .add(parameter.getChild("type").getValue() + " = " + set);
            }
        }
        assertThat(kinds).allSatisfy((name, kind) -> assertThat(kind).as(name).hasSize(1));
    }

    @Test
    void onlyWhatIsBoundToNoPhaseNeedsNoProject() throws Exception {
        List<String> free = goals().stream()
                .filter(goal -> goal.getChild("requiresProject").getValue().equals("false"))
                .map(goal -> goal.getChild("goal").getValue())
                .toList();

        assertThat(free).contains("diff", "fetch", "pull", HELP);
        assertThat(goals())
                .filteredOn(goal -> free.contains(goal.getChild("goal").getValue()))
                .allMatch(goal -> goal.getChild("phase") == null);
    }

    @Test
    void eclipseKnowsWhatToDoWithEveryGoal() throws Exception {
        List<String> known = new ArrayList<>();
        for (Xpp3Dom execution : read("/META-INF/m2e/lifecycle-mapping-metadata.xml")
                .getChild("pluginExecutions")
                .getChildren()) {
            Xpp3Dom filter = execution.getChild("pluginExecutionFilter");
            Arrays.stream(filter.getChild("goals").getChildren())
                    .map(Xpp3Dom::getValue)
                    .forEach(known::add);
        }

        assertThat(goals())
                .extracting(goal -> goal.getChild("goal").getValue())
                .filteredOn(goal -> !goal.equals(HELP))
                .isSubsetOf(known);
    }

    private static List<Xpp3Dom> goals() throws Exception {
        return List.of(read("/META-INF/maven/plugin.xml").getChild("mojos").getChildren());
    }

    private static Xpp3Dom read(String resource) throws Exception {
        try (InputStream in = DescriptorTest.class.getResourceAsStream(resource)) {
            return Xpp3DomBuilder.build(Objects.requireNonNull(in), "UTF-8");
        }
    }
}
