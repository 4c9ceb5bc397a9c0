package io.github.feishucodegen.javacode;

import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.list;
import static io.github.feishucodegen.naming.FieldFixture.object;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.naming.FieldFixture;
import io.github.feishucodegen.output.FileSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class JavaEmitterTest {
    private static final JavaOptions OPTIONS = new JavaOptions("base");
    private static final String MODELS = "base/service/a/v1/model/";

    private static String file(FileSet files, String path) {
        return files.text(path);
    }

    @Test
    void theSameModelGivesTheSameBytesEverywhere() {
        FileSet here = JavaEmitter.emit(InterviewerModel.create(), OPTIONS).value();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(JavaEmitter.emit(InterviewerModel.create(), OPTIONS).value())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyPackageSaysWhatItIs() {
        FileSet files = JavaEmitter.emit(InterviewerModel.create(), OPTIONS).value();

        assertThat(files.paths())
                .filteredOn(path -> path.endsWith("package-info.java"))
                .containsExactly(
                        "base/package-info.java",
                        "base/service/hire/package-info.java",
                        "base/service/hire/v1/enums/package-info.java",
                        "base/service/hire/v1/model/package-info.java",
                        "base/service/hire/v1/package-info.java",
                        "base/service/hire/v1/resource/package-info.java")
                .allSatisfy(path -> assertThat(files.text(path)).contains("/** ", "@NullMarked\npackage base"));
    }

    @Test
    void theDocumentationOfAnOperationSaysWhatItTakesToCallIt() {
        String code = file(
                JavaEmitter.emit(
                                model(operation("a.v1.thing.get")
                                        .calls(HttpMethod.GET, "/open-apis/a/v1/things/:id")
                                        .texts("Gets a thing")
                                        .deprecated()
                                        .url("https://open.feishu.cn/document/a/b")),
                                OPTIONS)
                        .value(),
                "base/service/a/v1/resource/Thing.java");

        assertThat(code)
                .contains(
                        "     * Gets a thing\n",
                        "<li>HTTP: <code>GET /open-apis/a/v1/things/:id</code>\n",
                        "<li>Rate limits: 50 a second, 1000 a minute\n",
                        "<li>App types: custom, store\n",
                        "<code>tenant_access_token</code>",
                        "<li>Scopes, any of: <code>scope:Gets a thing</code> Gets a thing\n",
                        "<a href=\"https://open.feishu.cn/document/a/b\">",
                        "@deprecated The platform",
                        "    @Deprecated\n    public GetThingResp get(GetThingReq req) {\n");
    }

    @Test
    void theDocumentationOfARequestNamesTheFieldsThatSomePagesRequire() {
        Location one = new Location("one.md", 1);
        Location other = new Location("other.md", 1);
        Operation operation = operation("a.v1.thing.create")
                .calls(HttpMethod.POST, "/open-apis/a/v1/things")
                .body(object("shape", new FieldFixture(string("size").field().withRequiredBy(List.of(one)))))
                .build()
                .toBuilder()
                .pages(List.of(
                        new SourcePage(one, null, null, "plain", null, "Create a shape"),
                        new SourcePage(other, null, null, "plain", null, "Copy a thing")))
                .build();

        assertThat(file(
                        JavaEmitter.emit(ModelAssembler.of(List.of(operation)), OPTIONS)
                                .value(),
                        MODELS + "CreateThingReq.java"))
                .contains("<li>Create a shape: <code>body.shape.size</code>\n", "<li>Copy a thing: nothing more\n");
    }

    @Test
    void noTextEndsTheLineOrTheValueOfAFact() {
        FileSet files = JavaEmitter.emit(model(operation("a.v1.thing.get").texts("one\ttwo\nrepeatable, no")), OPTIONS)
                .value();
        String code = file(files, "base/service/a/v1/resource/Thing.java");

        assertThat(code)
                .contains(
                        "\"tokens: TENANT, USER, APP\\n\"\n",
                        "+ \"rate limit: 50 calls in 1 s\\n\"\n",
                        "+ \"scopes: scope:one two repeatable%002c no\\n\"\n",
                        "+ \"error texts: base/service/a/error-texts/a.txt\"");
        assertThat(file(files, "base/service/a/error-texts/a.txt"))
                .endsWith("\n\n[a.v1.thing.get]\n1000001: one two repeatable, no\n  one two repeatable, no again\n");
    }

    @Test
    void theDocumentationOfAFieldSaysWhatItHolds() {
        String code = file(
                JavaEmitter.emit(
                                model(operation("a.v1.thing.get")
                                        .query(string("name")
                                                .length(1, 9)
                                                .texts("What it is called")
                                                .required())),
                                OPTIONS)
                        .value(),
                MODELS + "GetThingReq.java");

        assertThat(code)
                .contains(
                        "         * What it is called\n",
                        "<p>required; example <code>What it is called</code>; default <code>What it is called</code>; "
                                + "length 1 to 9;\n         * needs <code>What it is called</code>\n")
                .containsOnlyOnce("What it is called\n         * <p>");
    }

    @Test
    void aLinkThatDoesNotFitBeginsALine() {
        String address = "https://open.feishu.cn/document/" + "a".repeat(90);
        String code = file(
                JavaEmitter.emit(
                                model(operation("a.v1.thing.get")
                                        .query(string("id").texts("标识一个用户。同一个用户不同。[了解更多](" + address + ")"))),
                                OPTIONS)
                        .value(),
                MODELS + "GetThingReq.java");

        assertThat(code).contains("* 标识一个用户。同一个用户不同。\n         * <a href=\"" + address + "\">\n         * 了解更多</a>");
    }

    @Test
    void placesOfARequestDecideWhereAParameterTravels() {
        String code = file(
                JavaEmitter.emit(
                                model(operation("a.v1.thing.get")
                                        .path(string("id"))
                                        .query(list("ids", PrimitiveType.STRING))
                                        .header(string("id"))
                                        .body(string("x"))),
                                OPTIONS)
                        .value(),
                MODELS + "GetThingReq.java");

        assertThat(code)
                .contains(
                        "super(\n                new GetThingReqBody(),\n"
                                + "                \"body:object@body id@path ids:[]@query id@header\",\n"
                                + "                \"id\");",
                        "public Builder id(",
                        "public Builder id_2(");
    }

    @Test
    void rulesThatJavaCannotKeepAreLeftOutWithANote() {
        Result<FileSet> result = JavaEmitter.emit(
                model(operation("a.v1.thing.get")
                        .body(
                                string("a").pattern("[unclosed"),
                                string("b").pattern("(".repeat(5_000)),
                                string("c").length(9, 1),
                                field("d", PrimitiveType.NUMBER).range("2", "1"),
                                object("e/f", FieldFixture.string("g").required()),
                                string("h").pattern("^ok$"))),
                OPTIONS);

        assertThat(file(result.value(), MODELS + "GetThingReq.java"))
                .contains("\"body:object@body\",\n                \"body/h pattern ^ok$\");");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly(
                        "java-pattern-unusable",
                        "java-pattern-unusable",
                        "java-rule-left-out",
                        "java-rule-left-out",
                        "java-rule-left-out");
    }
}
