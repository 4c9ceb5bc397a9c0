package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each operation one call with all that it takes, as callers of the official SDK write it. */
class CallingSamplesTest {
    @ParameterizedTest
    @EnumSource(Corpus.class)
    void eachOperationCanBeCalled(Corpus corpus) {
        SdkNames known = SdkNames.official();
        ApiModel model = RenamedModel.of(corpus.model(), known);
        JavaNames names =
                JavaNames.of(model, GeneratedClient.BASE_PACKAGE, known).value();
        FileSet client = JavaEmitter.emit(model, new JavaOptions(GeneratedClient.BASE_PACKAGE, known))
                .value();

        Map<String, String> samples = new TreeMap<>();
        for (ServiceNames service : names.services()) {
            for (VersionNames version : service.versions()) {
                Map<JavaClass, ObjectClass> objects = new HashMap<>();
                version.objects().forEach(object -> objects.put(object.name(), object));
                for (ResourceNames resource : version.resources()) {
                    String path = service.accessor() + "()." + version.accessor() + "()." + resource.accessor() + "()";
                    resource.operations().forEach(operation -> add(samples, operation, path, objects));
                }
            }
        }

        assertThat(samples).hasSize(model.operations().size()).isNotEmpty();
        assertThatCode(() -> Compilation.compile(client, samples)).doesNotThrowAnyException();
    }

    private static void add(
            Map<String, String> samples, OperationNames operation, String path, Map<JavaClass, ObjectClass> objects) {
        String name = "Sample" + samples.size();
        String deprecated = operation.operation().deprecated() ? "@Deprecated\n" : "";
        samples.put(
                name + ".java",
                "public class " + name + " {\nprivate static void use(Object value) {}\n" + deprecated
                        + "public static void call(" + GeneratedClient.BASE_PACKAGE + ".Client client) {\n"
                        + CallingSample.of(operation, path, objects) + "}\n}\n");
    }
}
