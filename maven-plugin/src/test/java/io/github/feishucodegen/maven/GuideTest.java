package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The consumer's guide shows what the integration tests build. */
class GuideTest {
    private static final Path PROJECTS = Path.of("src/it");
    private static final Pattern PROPERTY = Pattern.compile("@([\\w.-]+)@");
    private static final String VERSION = "project.version";
    private static final Pattern SNIPPET = Pattern.compile("(?:<!-- (\\S+) -->\\n)?```xml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everySnippetIsPartOfAProjectThatIsBuilt() throws IOException {
        List<String> strangers = new ArrayList<>();
        int snippets = 0;
        Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("../docs/maven-plugin.md")));
        while (snippet.find()) {
            snippets++;
            if (snippet.group(1) == null || !lines(fileOf(snippet.group(1))).contains(lines(snippet.group(2)))) {
                strangers.add(snippet.group(1) + ":\n" + snippet.group(2));
            }
        }

        assertThat(strangers).isEmpty();
        assertThat(snippets).isGreaterThan(5);
    }

    private static String fileOf(String path) throws IOException {
        return PROPERTY.matcher(Files.readString(PROJECTS.resolve(path)))
                .replaceAll(
                        property -> VERSION.equals(property.group(1)) ? "0.1.0-SNAPSHOT" : inPom(property.group(1)));
    }

    /** The value of a property of the parent POM. The invoker puts it into the projects. */
    private static String inPom(String property) {
        try {
            Matcher value = Pattern.compile("<" + Pattern.quote(property) + ">(.*)</")
                    .matcher(Files.readString(Path.of("../pom.xml")));
            return value.find() ? value.group(1) : "the parent POM does not have " + property;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Snippets start at the left, and what is around them in the POM does not. */
    private static String lines(String xml) {
        return String.join("\n", xml.lines().map(String::strip).toList()) + "\n";
    }
}
