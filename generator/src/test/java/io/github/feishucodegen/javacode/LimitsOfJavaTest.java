package io.github.feishucodegen.javacode;

import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.named;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.naming.FieldFixture;
import io.github.feishucodegen.naming.OperationFixture;
import io.github.feishucodegen.output.FileSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Methods have 64 KB, classes 65,535 constants, constants 65,535 bytes: no page is too long for them. */
class LimitsOfJavaTest {
    private static final JavaOptions OPTIONS = new JavaOptions("base");
    private static final String MODELS = "base.service.a.v1.model.";

    @Test
    void anObjectMayHaveThousandsOfFields() throws ReflectiveOperationException {
        FieldFixture[] fields = IntStream.range(0, 3_500)
                .mapToObj(
                        i -> i % 2 == 0 ? string("field_" + i).required().length(1, 9) : field("f_" + i, named("leaf")))
                .toArray(FieldFixture[]::new);

        Result<FileSet> result = JavaEmitter.emit(
                model(
                        List.of(operation("a.v1.thing.create").body(fields).data(fields)),
                        OperationFixture.type("a.v1.leaf", string("x"))),
                OPTIONS);

        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsOnly("java-class-too-large");
        ClassLoader classes = Compilation.compile(result.value(), Map.of());
        Model empty = empty(classes, "CreateThingRespBody");
        String json = "{\"field_2998\":\"a\",\"f_2999\":{\"x\":\"b\"},\"field_3400\":\"c\"}";
        Model read = Jsons.DEFAULT.fromJson(json, empty);
        assertThat(read.getClass().getMethod("getField2998").invoke(read)).isEqualTo("a");
        assertThat(read.unknownFields()).containsOnlyKeys("field_3400");
        assertThat(Class.forName(MODELS + "CreateThingReq", true, classes)).isNotNull();
    }

    @Test
    void aFieldMayHaveThousandsOfListedValues() throws ReflectiveOperationException {
        String[] values = IntStream.range(0, 3_000).mapToObj(i -> "value_" + i).toArray(String[]::new);

        Result<FileSet> result = JavaEmitter.emit(
                model(operation("a.v1.thing.get").query(string("kind").values(values))), OPTIONS);

        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("java-constant-left-out");
        ClassLoader classes = Compilation.compile(result.value(), Map.of());
        Class<?> listed = Class.forName("base.service.a.v1.enums.GetThingKindEnum", true, classes);
        assertThat(listed.getField("VALUE_1999").get(null)).hasToString("value_1999");
    }

    @Test
    void namesAndValuesMayBeLongerThanAConstant() throws ReflectiveOperationException {
        String endless = "名".repeat(25_000);

        FileSet files = JavaEmitter.emit(
                        model(operation("a.v1.thing.get")
                                .calls(HttpMethod.GET, "/" + endless)
                                .data(string(endless).values(endless))),
                        OPTIONS)
                .value();

        ClassLoader classes = Compilation.compile(files, Map.of());
        Model read = Jsons.DEFAULT.fromJson("{\"" + endless + "\":\"v\"}", empty(classes, "GetThingRespBody"));
        assertThat(read.isSet(endless)).isTrue();
        assertThat(read.unknownFields()).isEmpty();
    }

    private static Model empty(ClassLoader classes, String name) throws ReflectiveOperationException {
        return (Model)
                Class.forName(MODELS + name, true, classes).getConstructor().newInstance();
    }
}
