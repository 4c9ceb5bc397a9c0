package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;
import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedClientTest {
    /** That there is a client at all means that the compiler has no complaint: see {@code Compilation}. */
    @ParameterizedTest
    @EnumSource(Corpus.class)
    void compilesWithEveryWarningAnErrorAndLoads(Corpus corpus) throws ClassNotFoundException {
        GeneratedClient client = corpus.client();

        assertThat(client.sources().paths()).hasSizeGreaterThan(20);
        for (String path : client.sources().paths()) {
            if (!path.endsWith(".java")) {
                continue;
            }
            String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
            assertThat(Class.forName(name, true, client.classes()).getName()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void hasAMethodForEveryOperation(Corpus corpus) throws ReflectiveOperationException {
        GeneratedClient generated = corpus.client();
        int methods = 0;
        try (ApiClient client = generated.newClient()) {
            for (ServiceNames service : generated.names().services()) {
                for (VersionNames version : service.versions()) {
                    if (version.resources().isEmpty()) {
                        // It has events only.
                        continue;
                    }
                    Object versionObject = call(call(client, service.accessor()), version.accessor());
                    for (ResourceNames resource : version.resources()) {
                        Object resourceObject = call(versionObject, resource.accessor());
                        for (OperationNames operation : resource.operations()) {
                            Method method = resourceObject
                                    .getClass()
                                    .getMethod(
                                            operation.method(),
                                            generated.load(operation.request().name()));
                            assertThat(method.getReturnType())
                                    .isEqualTo(
                                            generated.load(operation.response().name()));
                            methods++;
                        }
                    }
                }
            }
        }
        assertThat(methods).isPositive().isEqualTo(corpus.model().operations().size());
    }

    private static Object call(Object object, String method) throws ReflectiveOperationException {
        return object.getClass().getMethod(method).invoke(object);
    }
}
