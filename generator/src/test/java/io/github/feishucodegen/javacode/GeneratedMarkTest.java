package io.github.feishucodegen.javacode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.output.FileSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every class that is written says that it is generated: clients, their tests and samples. */
class GeneratedMarkTest {
    private static final JavaOptions OPTIONS = new JavaOptions("base");
    private static final Pattern CLASS =
            Pattern.compile("((?:^ *@.*\\n)*)^ *(?:public |static |final )*class (\\w+)", Pattern.MULTILINE);

    private static List<String> marked(FileSet files) {
        List<String> names = new ArrayList<>();
        for (String path : files.paths()) {
            Matcher declared = CLASS.matcher(files.text(path));
            while (declared.find()) {
                assertThat(declared.group(1)).as(path + " " + declared.group(2)).contains("@Generated\n");
                names.add(declared.group(2));
            }
        }
        return names;
    }

    @Test
    void everyClassOfAClient() {
        FileSet files = JavaEmitter.emit(InterviewerModel.create(), OPTIONS).value();

        assertThat(marked(files)).hasSizeGreaterThan(files.size() - 8).contains("Client", "Builder", "Interviewer");
    }

    @Test
    void everyTestAndSample() {
        assertThat(marked(TestEmitter.emit(InterviewerModel.create(), OPTIONS).value()))
                .isNotEmpty();
        assertThat(marked(SampleEmitter.emit(InterviewerModel.create(), OPTIONS).value()))
                .isNotEmpty();
    }
}
