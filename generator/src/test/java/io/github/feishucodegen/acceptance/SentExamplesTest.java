package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import io.github.feishucodegen.client.http.TransportResponse;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.naming.OperationNames;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each request that a page shows as an example is built and sent by a client with no settings, also if it breaks rules
 * of that page.
 */
class SentExamplesTest {
    private final List<String> broken = new ArrayList<>();
    private int built;
    private int sent;

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void areSent(Corpus corpus) throws ReflectiveOperationException {
        send(corpus.client());

        assertThat(sent).isEqualTo(built).isGreaterThan(2);
    }

    @Test
    @Tag("corpus")
    @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofThePlatformAreSent() throws ReflectiveOperationException {
        send(PlatformPages.NATIVE.client());

        assertThat(sent).isEqualTo(built).isGreaterThan(400);
        assertThat(broken).as("without these, the test would prove nothing").hasSizeGreaterThan(50);
    }

    private void send(GeneratedClient client) throws ReflectiveOperationException {
        try (PlatformCaller caller = new PlatformCaller(client, request -> {
            sent++;
            byte[] answer = "{\"code\":0,\"msg\":\"ok\"}".getBytes(StandardCharsets.UTF_8);
            return new TransportResponse(
                    200, Map.of("Content-Type", List.of("application/json")), new ByteArrayInputStream(answer));
        })) {
            PlatformCaller.forEach(client, (resource, operation) -> {
                for (Example example : examples(operation)) {
                    JsonNode body = Json.parse(example.text());
                    if (body != null) {
                        ApiRequest request = request(client, operation, body);
                        built++;
                        if (!request.check().isEmpty()) {
                            broken.add(example.location() + " " + request.check());
                        }
                        caller.call(resource, operation, request);
                    }
                }
            });
        }
    }

    private static List<Example> examples(OperationNames operation) {
        RequestBody body = operation.operation().body();
        return body != null && body.mediaType() == RequestBody.MediaType.JSON
                ? operation.operation().requestExamples()
                : List.of();
    }

    /** Builds as callers do: with the builder of the request's class and its {@code build}. */
    private static ApiRequest request(GeneratedClient client, OperationNames names, JsonNode body)
            throws ReflectiveOperationException {
        ApiRequestBuilder<?, ?> builder = (ApiRequestBuilder<?, ?>)
                client.load(names.request().name()).getMethod("newBuilder").invoke(null);
        names.operation().parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.PATH)
                .forEach(parameter -> builder.putUnknown(parameter.field().name(), "x"));
        builder.putUnknown(names.request().body().field().name(), body);
        return (ApiRequest) builder.getClass().getMethod("build").invoke(builder);
    }
}
