package io.github.feishucodegen.naming;

import static io.github.feishucodegen.model.Texts.en;
import static io.github.feishucodegen.model.Texts.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants whose names come from the English texts of their values. */
class EnglishNameTest {
    private static final Path DOCUMENT = Path.of("../docs/names.md");

    /** The rows of the table in the document: the value, its text, and the name. */
    static Stream<String> examples() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        int start = lines.indexOf("| value | English text | constant | rule |");
        return lines.subList(start + 2, lines.size()).stream().takeWhile(line -> line.startsWith("|"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheDocumentAreTrue(String row) {
        String[] cells = row.split("\\s*\\|\\s*");
        String text = cells[2].equals("–") ? "" : cells[2].replace("\\|", "|");
        assertThat(names(NameLock.NONE, new ListedValue(unquoted(cells[1]), en(text))))
                .containsExactly(unquoted(cells[3]));
    }

    private static String unquoted(String cell) {
        return cell.replace("`", "");
    }

    @Test
    void textsThatClashNameNoConstant() {
        assertThat(names(
                        NameLock.NONE,
                        new ListedValue("1", en("Ready")),
                        new ListedValue("2", en("ready")),
                        new ListedValue("3", en("Done"))))
                .containsExactly("VALUE_1", "VALUE_2", "DONE");
    }

    /** Pages in Chinese have some texts in English. */
    @Test
    void aTextInAnotherLanguageCountsIfItIsAscii() {
        assertThat(names(
                        NameLock.NONE,
                        new ListedValue("1", zh("Ready")),
                        new ListedValue("2", zh("已完成 done")),
                        new ListedValue("3", zh("Caf\u0080"))))
                .containsExactly("READY", "VALUE_2", "VALUE_3");
    }

    @Test
    void anEnglishTextNeedsLettersOfAscii() {
        assertThat(names(NameLock.NONE, new ListedValue("1", en("Café")), new ListedValue("2", en("Ready\u0080"))))
                .containsExactly("VALUE_1", "VALUE_2");
    }

    @Test
    void aNameInTheLockStaysAsAnAlias() {
        ListedValue chinese = new ListedValue("1", zh("未验证"));
        LockedNames before = named(NameLock.NONE, chinese);
        assertThat(constants(before)).containsExactly("VALUE_1");

        ListedValue both = new ListedValue("1", zh("未验证").or(en("Not verified")));
        LockedNames after = named(before.given(), both);
        assertThat(constants(after)).containsExactly("NOT_VERIFIED VALUE_1");

        LockedNames later = named(after.given(), new ListedValue("1", zh("未验证").or(en("Unverified"))));
        assertThat(constants(later)).containsExactly("NOT_VERIFIED VALUE_1");
    }

    private static List<String> names(NameLock lock, ListedValue... values) {
        return constants(named(lock, values));
    }

    private static List<String> constants(LockedNames names) {
        return names.names().services().get(0).versions().get(0).enums().get(0).constants().stream()
                .map(constant -> Stream.concat(Stream.of(constant.name()), constant.aliases().stream())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static LockedNames named(NameLock lock, ListedValue... values) {
        Field field = FieldFixture.string("status").field().withValues(List.of(values));
        ApiModel model = OperationFixture.model(
                OperationFixture.operation("zoo.v1.animal.list").query(new FieldFixture(field)));
        return JavaNames.of(model, "com.example", SdkNames.NONE, lock).value();
    }
}
