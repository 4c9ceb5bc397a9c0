package io.github.feishucodegen.javacode;

import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.list;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.naming.FieldFixture;
import io.github.feishucodegen.output.FileSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Samples show the whole example of a page, or say how much of it they do not show. */
class SampleEmitterTest {
    private static final JavaOptions OPTIONS = new JavaOptions("base");

    /** The text of a sample that compiles. */
    private static String sample(String example, FieldFixture... fields) {
        ApiModel model = model(operation("a.v1.thing.create")
                .calls(HttpMethod.POST, "/open-apis/a/v1/things")
                .body(fields)
                .requestExample(example));
        FileSet samples = SampleEmitter.emit(model, OPTIONS).value();
        Compilation.compile(
                JavaEmitter.emit(model, OPTIONS).value(),
                samples.paths().stream().collect(Collectors.toMap(path -> path, samples::text)));
        return samples.text("base/service/a/v1/samples/CreateThingSample.java");
    }

    /** Where a long literal continues on the next line. */
    private static final String BROKEN = "\"\\n\\s*\\+ \"";

    @Test
    void aLongTextIsWhole() {
        String text = "字".repeat(3_000) + "end";

        assertThat(sample("{\"name\":\"" + text + "\"}", string("name")).replaceAll(BROKEN, ""))
                .contains(".name(\"" + text + "\")");
        assertThat(sample("{\"any\":{\"t\":\"" + text + "\"}}", field("any", AnyType.ANY))
                        .replaceAll(BROKEN, ""))
                .contains("JsonParser.parseString(\"{\\\"t\\\":\\\"" + text + "\\\"}\")");
    }

    @Test
    void aMapOfMoreThanTenEntriesIsWhole() {
        String entries = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "\"k" + i + "\":" + i)
                .collect(Collectors.joining(","));

        assertThat(sample("{\"sizes\":{" + entries + "}}", field("sizes", new MapType(PrimitiveType.INTEGER))))
                .contains("Map.ofEntries(Map.entry(\"k1\", 1L),", "Map.entry(\"k12\", 12L))")
                .doesNotContain("more values");
    }

    @Test
    void whatIsTooMuchIsCounted() {
        String items =
                IntStream.rangeClosed(1, 1_000).mapToObj(i -> "\"i" + i + "\"").collect(Collectors.joining(","));

        assertThat(sample("{\"ids\":[" + items + "]}", list("ids", PrimitiveType.STRING)))
                .contains("        // The example on the page has 601 more values.\n", "\"i399\"")
                .doesNotContain("\"i400\"");
    }
}
