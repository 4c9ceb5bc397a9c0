package io.github.feishucodegen.javacode;

import static io.github.feishucodegen.naming.OperationFixture.error;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.output.FileSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages say of error codes reaches who is refused, in the exception and in Javadoc: all of it. */
class ErrorHelpTest {
    private static final String URL =
            "https://open.feishu.cn/document/a-b_c?x=%7B%22y%22:1%7D&z=" + "0123456789".repeat(30) + "#part";

    /** A program that is refused with a code, and gives what the exception says of it. */
    private static final Map<String, String> PROGRAM = Map.of("Refused.java", """
            import base.Client;
            import base.service.a.v1.model.*;
            import io.github.feishucodegen.client.error.ApiException;
            import io.github.feishucodegen.client.testing.FakePlatform;

            public class Refused {
                public static String[] with(int code) {
                    FakePlatform platform = new FakePlatform()
                            .answer("GET", "/open-apis/a/v1/things", 400, "{\\"code\\":" + code + ",\\"msg\\":\\"no\\"}");
                    try (Client client = Client.newBuilder("cli_a", "secret").transport(platform).build()) {
                        client.a().v1().thing().get(new GetThingReq()).requireSuccess();
                        return null;
                    } catch (ApiException e) {
                        return new String[] {e.getDescription(), e.getAdvice(), e.getMessage()};
                    }
                }
            }
            """);

    private static FileSet emit(ErrorCode... errors) {
        return JavaEmitter.emit(model(operation("a.v1.thing.get").errors(errors)), new JavaOptions("base"))
                .value();
    }

    /** Description, advice and message of the exception for each code. */
    private static List<String[]> refused(FileSet files, int... codes) throws ReflectiveOperationException {
        Class<?> program = Compilation.compile(files, PROGRAM).loadClass("Refused");
        return IntStream.of(codes)
                .mapToObj(code -> {
                    try {
                        return (String[]) program.getMethod("with", int.class).invoke(null, code);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static String javadoc(FileSet files, String path) {
        return files.text("base/service/a/v1/" + path);
    }

    @Test
    void anAdviceIsWholeAndItsLinksKeepTheirAddresses() throws ReflectiveOperationException {
        String words = "这个应用没有权限，".repeat(40);
        FileSet files = emit(error(
                7,
                "No **permission**\tat all\n- for `x`",
                words + "\n\nsee [the guide](" + URL + "), [](https://e.com/1), ![shown](https://e.com/2.png), "
                        + "[https://e.com/3](https://e.com/3) or [ask]((https://e.com/4)) (soon)"));

        assertThat(refused(files, 7))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith(
                                "No permission at all - for `x`",
                                words + " see the guide (" + URL
                                        + "), https://e.com/1, shown (https://e.com/2.png), https://e.com/3 or ask"
                                        + " (https://e.com/4) (soon)"))
                .satisfies(said -> assertThat(said[2]).contains(said[0], said[1]));
    }

    /** Sources alone are compiled, for example in a build that does not copy resources. */
    @Test
    void withoutTheTextsAnExceptionStillHasItsCode() throws ReflectiveOperationException {
        FileSet files = emit(error(7, "No permission", "Ask for it"));
        FileSet sources = FileSet.of(files.paths().stream()
                .filter(path -> path.endsWith(".java"))
                .collect(Collectors.toMap(path -> path, files::text)));

        assertThat(refused(files, 7))
                .singleElement()
                .satisfies(said -> assertThat(said[0]).isEqualTo("No permission"));
        assertThat(refused(sources, 7))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("", ""))
                .satisfies(said -> assertThat(said[2]).startsWith("a.v1.thing.get: code 7: no"));
    }

    @Test
    void everyProjectHasItsTextsInOneFile() {
        FileSet files = JavaEmitter.emit(
                        model(
                                operation("a.v1.thing.get").errors(error(1, "one", "wait"), error(2, "two", "")),
                                operation("a.v2.thing.get").errors(error(1, "uno", "")),
                                operation("b.v1.thing.get")),
                        new JavaOptions("base"))
                .value();

        assertThat(files.text("base/service/a/error-texts/a.txt"))
                .endsWith("\n\n[a.v1.thing.get]\n1: one\n  wait\n2: two\n\n[a.v2.thing.get]\n1: uno\n");
        assertThat(files.paths()).noneMatch(path -> path.startsWith("base/service/b/error-texts"));
        assertThat(javadoc(files, "resource/Thing.java")).doesNotContain("\\t").contains("error texts: ");
    }

    @Test
    void everyCodeOfALongTableIsKnown() throws ReflectiveOperationException {
        FileSet files = emit(IntStream.rangeClosed(1, 400)
                .mapToObj(code -> error(code, "meaning of " + code, "advice on " + code))
                .toArray(ErrorCode[]::new));

        assertThat(refused(files, 1, 21, 399, 400))
                .extracting(said -> said[1])
                .containsExactly("advice on 1", "advice on 21", "advice on 399", "advice on 400");
    }

    /** A constant may have 65,535 bytes, and each of these characters has three; each emoji has six in a class file. */
    @Test
    void anAdviceMayBeLongerThanAConstant() throws ReflectiveOperationException {
        String long1 = "名".repeat(100_000) + "end";
        String long2 = "x" + "\uD83D\uDE00".repeat(50_000) + "end";

        List<String[]> said =
                refused(emit(error(1, "one", long1), error(2, "two", long2), error(3, "three", "")), 1, 2, 3);

        assertThat(said.get(0)[1]).isEqualTo(long1);
        assertThat(said.get(1)[1]).isEqualTo(long2);
        assertThat(said.get(2)[0]).isEqualTo("three");
    }

    @Test
    void nothingInATableEndsTheLineOfACode() throws ReflectiveOperationException {
        FileSet files = emit(error(1, "a\n2\tb\r3\tc\u20284\td\u00855\te", "f\t6\tg"), error(7, "seven", "eight"));

        List<String[]> said = refused(files, 1, 2, 3, 4, 5, 6, 7);

        assertThat(said.get(0)).startsWith("a 2 b 3 c 4 d 5 e", "f 6 g");
        assertThat(said.subList(1, 6)).allSatisfy(nothing -> assertThat(nothing).startsWith("", ""));
        assertThat(said.get(6)).startsWith("seven", "eight");
    }

    @Test
    void codesStandInTheJavadocOfTheOperationAndAdviceInThatOfTheResponse() {
        FileSet files = emit(
                error(1_001, "No permission", "Ask for it:\n- [here](" + URL + ")\n- there\n\nand wait"),
                error(-2, "- only\n- a list", ""),
                error(3, "the same", "the same"),
                error(4, "text", "- a list"));

        assertThat(javadoc(files, "model/GetThingResp.java"))
                .contains(
                        "<li>Code <code>1001</code>, HTTP 400: No permission\n * <p>Ask for it:\n * <ul>\n * <li><a href=\""
                                + URL.replace("&", "&amp;") + "\">here</a>\n * <li>there\n * </ul>\n * <p>and wait\n",
                        "<li>Code <code>-2</code>, HTTP 400: <ul>\n * <li>only\n",
                        "<li>Code <code>3</code>, HTTP 400: the same\n * <li>Code <code>4</code>, HTTP 400: text\n * <ul>\n");
        assertThat(javadoc(files, "resource/Thing.java"))
                .contains("<li>Error codes, with advice at {@link GetThingResp}: <code>1001</code> No permission; "
                        + "<code>-2</code>\n     * only; <code>3</code> the same; <code>4</code> text\n");
        Compilation.compile(files, Map.of());
    }

    @Test
    void anOperationWithoutATableHasNothingToSay() {
        assertThat(javadoc(emit(), "resource/Thing.java")).doesNotContain("Error codes");
        assertThat(javadoc(emit(), "model/GetThingResp.java")).doesNotContain("<li>Code");
    }

    @Test
    void hostileTablesTakeNoTime() {
        for (String part : new String[] {"[", "[](", "[a](", "[](((", "**[", "![x]((y"}) {
            String text = part.repeat(200_000);
            FileSet files = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> emit(error(1, text, "x" + text)));
            assertThat(Stream.of("model/GetThingResp.java", "resource/Thing.java"))
                    .allSatisfy(path -> assertThat(javadoc(files, path)).hasSizeGreaterThan(200_000));
        }
    }
}
