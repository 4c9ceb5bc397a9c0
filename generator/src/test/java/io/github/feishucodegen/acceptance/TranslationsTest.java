package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Chinese page has the code, the sections and the links of its English one. */
class TranslationsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^(#+) ", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @ParameterizedTest
    @CsvSource({"README.md, README.zh-CN.md", "docs/client.md, docs/zh/client.md", "docs/events.md, docs/zh/events.md"})
    void hasTheCodeTheSectionsAndTheLinks(String english, String chinese) throws IOException {
        Path original = PROJECT.resolve(english);
        Path translation = PROJECT.resolve(chinese);

        assertThat(all(CODE, translation)).containsExactlyElementsOf(all(CODE, original));
        assertThat(all(SECTION, translation)).containsExactlyElementsOf(all(SECTION, original));
        assertThat(targets(translation)).containsAll(targets(original));
    }

    private static List<String> all(Pattern pattern, Path page) throws IOException {
        String text = Files.readString(page);
        String searched = pattern == CODE ? text : CODE.matcher(text).replaceAll("");
        return pattern.matcher(searched).results().map(MatchResult::group).toList();
    }

    /** The files that a page links to, and the other language of the page itself as the page. */
    private static Set<Path> targets(Path page) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (String link : LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toList())) {
            if (!link.startsWith("#") && !link.contains("://")) {
                Path target = page.resolveSibling(link.replaceAll("#.*", "")).normalize();
                assertThat(target).as("%s links to it", page).exists();
                files.add(original(target));
            }
        }
        files.remove(original(page.normalize()));
        return files;
    }

    /** The English page of a Chinese one; any other page itself. */
    private static Path original(Path page) {
        String name = page.toString().replace("README.zh-CN.md", "README.md").replace("docs/zh/", "docs/");
        return Path.of(name);
    }
}
