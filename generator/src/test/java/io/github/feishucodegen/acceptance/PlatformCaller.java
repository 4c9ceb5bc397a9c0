package io.github.feishucodegen.acceptance;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiResource;
import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.model.PlainBuilder;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.TokenKind;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls operations of a client that was generated and compiled just now, each with its path and an empty body. */
final class PlatformCaller implements AutoCloseable {
    private final GeneratedClient client;
    private final Caller caller;

    /** A client of no operations, which calls those of others. */
    private static final class Caller extends ApiClient {
        private Caller(Builder builder) {
            super(builder);
        }

        static final class Builder extends ApiClient.Builder<Caller, Builder> {
            Builder() {
                super("cli_a", "secret");
            }

            @Override
            public Caller build() {
                return new Caller(this);
            }
        }

        ApiResource resource(Class<?> type) throws ReflectiveOperationException {
            return (ApiResource) type.getConstructors()[0].newInstance(caller());
        }
    }

    /** What is done with each operation. */
    interface Use {
        void accept(ResourceNames resource, OperationNames operation) throws ReflectiveOperationException;
    }

    /** @param transport null for real HTTP */
    PlatformCaller(GeneratedClient client, @Nullable Transport transport) {
        this.client = client;
        Caller.Builder builder = new Caller.Builder().retry(RetryPolicy.NONE);
        if (transport != null) {
            builder.transport(transport);
        }
        this.caller = builder.build();
    }

    static void forEach(GeneratedClient client, Use use) throws ReflectiveOperationException {
        for (ServiceNames service : client.names().services()) {
            for (VersionNames version : service.versions()) {
                for (ResourceNames resource : version.resources()) {
                    for (OperationNames operation : resource.operations()) {
                        use.accept(resource, operation);
                    }
                }
            }
        }
    }

    ApiResponse<?> call(ResourceNames resource, OperationNames operation) throws ReflectiveOperationException {
        return call(resource, operation, request(operation));
    }

    ApiResponse<?> call(ResourceNames resource, OperationNames operation, ApiRequest request)
            throws ReflectiveOperationException {
        ApiResource called = caller.resource(client.load(resource.name()));
        try {
            return (ApiResponse<?>) called.getClass()
                    .getMethod(operation.method(), request.getClass(), RequestOptions.class)
                    .invoke(called, request, tokens(operation.operation()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /** A token of each kind that an operation takes: none has to be fetched. */
    private static RequestOptions tokens(Operation operation) {
        RequestOptions.Builder options = RequestOptions.newBuilder();
        for (TokenKind kind : operation.tokens()) {
            switch (kind) {
                case TENANT -> options.tenantAccessToken("t-1");
                case USER -> options.userAccessToken("u-1");
                case APP -> options.appAccessToken("a-1");
            }
        }
        return options.build();
    }

    private ApiRequest request(OperationNames names) {
        PlainBuilder<ApiRequest> request =
                PlainBuilder.of((ApiRequest) client.empty(names.request().name()));
        names.operation().parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.PATH)
                .forEach(parameter -> request.putUnknown(parameter.field().name(), "x"));
        if (names.request().body() != null) {
            request.putUnknown(names.request().body().field().name(), Map.of());
        }
        return request.build();
    }

    @Override
    public void close() {
        caller.close();
    }
}
