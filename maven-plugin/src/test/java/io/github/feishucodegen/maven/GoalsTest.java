package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/**
 * The goals and parameters that POMs name. A page lists them for people, and {@code api/goals.api} has their types for
 * reviews. Both are written anew with {@code -DargLine=-Dfixtures.write=true}.
 */
class GoalsTest {
    private static final String PAGE_HEAD = """
            # Goals and parameters

            `GoalsTest` writes this page from the plugin's descriptor. [maven-plugin.md](maven-plugin.md) tells how goals are
            used, and `help -Ddetail` has whole descriptions. A parameter has the property `feishu-codegen.NAME`.
            """;

    @Test
    void thePageListsAllGoals() throws Exception {
        StringBuilder page = new StringBuilder(PAGE_HEAD);
        for (Xpp3Dom goal : goals()) {
            page.append("\n## ").append(value(goal, "goal")).append("\n\n");
            page.append(firstSentence(value(goal, "description"))).append('\n');
            String phase = value(goal, "phase");
            page.append("\nPhase: ").append(phase.isEmpty() ? "none" : "`" + phase + "`");
            page.append(". Needs a project: ").append(isTrue(goal, "requiresProject") ? "yes" : "no");
            page.append(".\n");
            table(goal, page);
        }
        check(Path.of("..", "docs", "maven-goals.md"), page.toString());
    }

    @Test
    void pomsOfTheLastReviewKeepWorking() throws Exception {
        Set<String> lines = new TreeSet<>();
        for (Xpp3Dom goal : goals()) {
            String name = value(goal, "goal");
            lines.add(name + ": phase=" + value(goal, "phase") + " requiresProject=" + value(goal, "requiresProject")
                    + " requiresDependencyResolution=" + value(goal, "requiresDependencyResolution"));
            for (Xpp3Dom parameter : parameters(goal)) {
                String key = value(parameter, "name");
                lines.add(name + "." + key + ": " + value(parameter, "type") + " required="
                        + value(parameter, "required") + " default=" + defaultOf(goal, key)
                        + (parameter.getChild("alias") == null ? "" : " alias=" + value(parameter, "alias"))
                        + (parameter.getChild("deprecated") == null ? "" : " deprecated"));
            }
        }
        check(Path.of("api", "goals.api"), String.join("\n", lines) + "\n");
        assertThat(lines).anyMatch(line -> line.startsWith("generate.outputDirectory: "));
    }

    private static void table(Xpp3Dom goal, StringBuilder page) {
        List<Xpp3Dom> parameters = parameters(goal);
        if (parameters.isEmpty()) {
            return;
        }
        page.append("\n| parameter | default | what it is |\n|---|---|---|\n");
        for (Xpp3Dom parameter : parameters) {
            String key = value(parameter, "name");
            String value = defaultOf(goal, key);
            String shown = isTrue(parameter, "required") && value.isEmpty() ? "required" : value;
            page.append("| `").append(key).append("` | ");
            page.append(shown.isEmpty() ? "" : shown.equals("required") ? shown : "`" + shown + "`");
            page.append(" | ").append(parameter.getChild("deprecated") == null ? "" : "Deprecated. ");
            page.append(firstSentence(value(parameter, "description"))
                            .replace("|", "\\|")
                            .replace("*", "\\*"))
                    .append(" |\n");
        }
    }

    /** The parameters that users can set. */
    private static List<Xpp3Dom> parameters(Xpp3Dom goal) {
        return Stream.of(goal.getChild("parameters").getChildren())
                .filter(parameter -> isTrue(parameter, "editable"))
                .sorted(Comparator.comparing(parameter -> value(parameter, "name")))
                .toList();
    }

    private static String defaultOf(Xpp3Dom goal, String key) {
        Xpp3Dom configuration = goal.getChild("configuration");
        Xpp3Dom value = configuration == null ? null : configuration.getChild(key);
        String text = value == null ? null : value.getAttribute("default-value");
        return text == null ? "" : text;
    }

    /** Descriptions are HTML, which Markdown takes as it is, but for its line ends. */
    private static String firstSentence(String description) {
        String text = description.strip().replaceAll("\\s+", " ").replaceAll("</?(p|pre|ul|li)>", " ");
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end + 1)).strip();
    }

    private static boolean isTrue(Xpp3Dom node, String child) {
        return value(node, child).equals("true");
    }

    private static String value(Xpp3Dom node, String child) {
        Xpp3Dom found = node.getChild(child);
        return found == null || found.getValue() == null ? "" : found.getValue();
    }

    private static void check(Path file, String text) throws IOException {
        if (Boolean.getBoolean("fixtures.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "")
                .as(file.toString())
                .isEqualTo(text);
    }

    private static List<Xpp3Dom> goals() throws Exception {
        try (InputStream in = GoalsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return Stream.of(Xpp3DomBuilder.build(Objects.requireNonNull(in), "UTF-8")
                            .getChild("mojos")
                            .getChildren())
                    .sorted(Comparator.comparing(goal -> value(goal, "goal")))
                    .toList();
        }
    }
}
