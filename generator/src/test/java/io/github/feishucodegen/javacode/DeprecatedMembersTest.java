package io.github.feishucodegen.javacode;

import static io.github.feishucodegen.naming.FieldFixture.list;
import static io.github.feishucodegen.naming.FieldFixture.object;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.output.FileSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Callers of deprecated fields, parameters and listed values get a warning of the compiler. Generated code gets none.
 */
class DeprecatedMembersTest {
    private static final JavaOptions OPTIONS = new JavaOptions("base");
    private static final ApiModel MODEL = model(operation("a.v1.thing.create")
            .calls(HttpMethod.POST, "/open-apis/a/v1/things")
            .query(string("old_query").required().deprecated(null, null))
            .body(
                    string("name"),
                    string("title").deprecated("2027-01-31", "name"),
                    list("tags", PrimitiveType.STRING).deprecated(null, null),
                    string("kind").values("new", "old").lastValueDeprecated(),
                    object("shelf", string("row").deprecated(null, null)))
            .data(string("label").values("a", "b").deprecated(null, null))
            .requestExample("{\"name\": \"n\", \"title\": \"t\", \"shelf\": {\"row\": \"r\"}}"));
    private static final FileSet CLIENT = JavaEmitter.emit(MODEL, OPTIONS).value();

    private static final String KIND = CLIENT.paths().stream()
            .filter(path -> path.endsWith("KindEnum.java"))
            .map(path -> path.replace(".java", "").replace('/', '.'))
            .findFirst()
            .orElseThrow();

    @Test
    void generatedCodeCompilesWithoutWarnings() {
        FileSet samples = SampleEmitter.emit(MODEL, OPTIONS).value();
        Map<String, String> sources = samples.paths().stream().collect(Collectors.toMap(path -> path, samples::text));

        Compilation.compile(CLIENT, sources);

        assertThat(samples.text("base/service/a/v1/samples/CreateThingSample.java"))
                .contains(".title(\"t\")", "@SuppressWarnings(\"deprecation\")");
        FileSet tests = TestEmitter.emit(MODEL, OPTIONS).value();
        assertThat(tests.text("java/base/service/a/v1/examples/ThingTest.java"))
                .contains(".oldQuery(", "@SuppressWarnings(\"deprecation\")");
    }

    @Test
    void javadocNamesTheDayAndTheReplacement() {
        assertThat(source("CreateThingReqBody"))
                .contains(
                        "@deprecated The platform no longer recommends it. It ends on 2027-01-31. Use <code>name</code>.");
    }

    @Test
    void callersAreWarned() {
        warned("base.service.a.v1.model.CreateThingReqBody.newBuilder().title(\"t\")");
        warned("base.service.a.v1.model.CreateThingReqBody.newBuilder().tags(\"t\")");
        warned("base.service.a.v1.model.CreateThingReq.newBuilder().oldQuery(\"t\")");
        warned("new base.service.a.v1.model.CreateThingRespBody().getLabel()");
        warned("new base.service.a.v1.model.CreateThingRespBody().getLabelEnum()");
        warned(KIND + ".OLD");
        warned(KIND + ".Known.OLD");
    }

    @Test
    void callersOfOtherMembersAreNotWarned() {
        compile("base.service.a.v1.model.CreateThingReqBody.newBuilder().name(\"t\")");
        compile(KIND + ".NEW");
    }

    private static void warned(String expression) {
        assertThatThrownBy(() -> compile(expression))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("deprecat");
    }

    private static void compile(String expression) {
        Compilation.compile(
                CLIENT,
                Map.of(
                        "Caller.java",
                        "public class Caller { public static Object call() { return " + expression + "; } }"));
    }

    private static String source(String simpleName) {
        return CLIENT.paths().stream()
                .filter(path -> path.endsWith("/" + simpleName + ".java"))
                .map(CLIENT::text)
                .findFirst()
                .orElseThrow();
    }
}
