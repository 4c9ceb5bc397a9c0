package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.output.FileSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People read the generated sources: lines are not too long, no space ends a line, and Javadoc has no markup of pages. */
class ReadableSourceTest {
    private static final int LONGEST = 120;
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("<code>.*?</code>|<a href=\"[^\"]*\">|\\{@[^}]*}", Pattern.DOTALL);

    /** Marks of bold, marked, deleted and code text, and links. A comparison such as {@code a==b} is none. */
    private static final Pattern MARKUP =
            Pattern.compile("\\*\\*|(?<![\\w=])==[^\\s=][^=]*==|~~|`|]\\(|\\n\\|.*\\|\\n|\\n-{3,}\\n|\\n#+ ");

    private static final Pattern LONG_NAME = Pattern.compile("\\w{60}");

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void ofOwnPages(Corpus corpus) {
        read(corpus.client().sources());

        assertThat(faults).isEmpty();
    }

    @Test
    @Tag("corpus")
    @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofThePlatform() {
        read(GeneratedClient.sources(PlatformPages.NATIVE.model()));

        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }

    private void read(FileSet sources) {
        for (String path : sources.paths()) {
            if (!path.endsWith(".java")) {
                continue;
            }
            String source = sources.text(path);
            source.lines()
                    .filter(line -> isTooLong(line) || line.endsWith(" "))
                    .forEach(line -> faults.add(path + ": " + line));
            Matcher comment = COMMENT.matcher(source);
            while (comment.find()) {
                String text = comment.group().replaceAll("^/\\*\\*|\\*/$", "").replaceAll("(?m)^ *\\* ?", "");
                Matcher markup = MARKUP.matcher(CODE.matcher(text).replaceAll(""));
                if (markup.find()) {
                    faults.add(path + ": " + markup.group().strip() + " in " + text);
                }
            }
        }
    }

    /** Addresses stay whole, and so do imports and official names that fill half of a line. */
    private static boolean isTooLong(String line) {
        return line.length() > LONGEST
                && !line.contains("href=")
                && !line.startsWith("import ")
                && !LONG_NAME.matcher(line).find();
    }
}
