package io.github.feishucodegen.client.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.FileResponse;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.WrongTypeValue;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tests of an operation's generated code against its documentation. Each example must be unchanged after decoding and
 * encoding. A call must send the expected request and decode the response.
 *
 * @param <C> the class of the client
 * @param <R> the class of the operation's response
 */
public final class DocumentedOperation<C extends ApiClient, R extends ApiResponse<?>> {
    private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);
    private static final String FINE = "{\"code\":0,\"msg\":\"success\"}";

    private final Supplier<? extends ApiClient.Builder<C, ?>> newClient;
    private final String method;
    private final String target;
    private final R response;
    private final List<DocumentedExample> requests;
    private final List<DocumentedExample> responses;

    DocumentedOperation(
            Supplier<? extends ApiClient.Builder<C, ?>> newClient,
            String method,
            String target,
            R response,
            List<DocumentedExample> requests,
            List<DocumentedExample> responses) {
        this.newClient = newClient;
        this.method = method;
        this.target = target;
        this.response = response;
        this.requests = requests;
        this.responses = responses;
    }

    /** The tests of an operation without a JSON body. */
    public Stream<DocumentedCase> called(Function<C, R> call) {
        List<DocumentedCase> cases = roundTrips(responses, response);
        cases.add(new DocumentedCase("is called", () -> call(null, call)));
        return cases.stream();
    }

    /**
     * The tests of an operation with a JSON body.
     *
     * @param body an empty body
     */
    public <B extends Model> Stream<DocumentedCase> calledWith(B body, BiFunction<C, B, R> call) {
        List<DocumentedCase> cases = roundTrips(requests, body);
        cases.addAll(roundTrips(responses, response));
        for (DocumentedExample example : requests) {
            B sent = JsonCodec.decode(example.json, body);
            cases.add(new DocumentedCase(
                    "is called with the example at " + example.place,
                    () -> call(JsonCodec.parse(example.json), client -> call.apply(client, sent))));
        }
        if (requests.isEmpty()) {
            cases.add(new DocumentedCase(
                    "is called", () -> call(JsonCodec.parse("{}"), client -> call.apply(client, body))));
        }
        return cases.stream();
    }

    private static List<DocumentedCase> roundTrips(List<DocumentedExample> examples, Model empty) {
        List<DocumentedCase> cases = new ArrayList<>();
        for (DocumentedExample example : examples) {
            String name = example.subject.substring(0, example.subject.indexOf(' ')) + " at " + example.place;
            cases.add(new DocumentedCase(name, () -> roundTrip(example, empty)));
        }
        return cases;
    }

    private static void roundTrip(DocumentedExample example, Model empty) {
        Model model = JsonCodec.decode(example.json, empty);
        equal(example.place, JsonCodec.parse(example.json), JsonCodec.tree(model));
        if (example.agrees && !model.unknownFields().isEmpty()) {
            throw new AssertionError(
                    example.place + ": unknown are " + model.unknownFields().keySet());
        }
    }

    private void call(@Nullable JsonNode body, Function<C, R> call) {
        boolean file = response instanceof FileResponse;
        DocumentedExample example = file ? null : answer();
        String answer = example == null ? FINE : example.json;
        String path = target.split("\\?", 2)[0];
        FakePlatform platform = new FakePlatform();
        if (file) {
            platform.file(method, path, "a.bin", FILE);
        } else {
            platform.answer(method, path, answer);
        }
        List<WrongTypeValue> wrongTypes = new ArrayList<>();
        R answered;
        try (C client = newClient
                .get()
                .transport(platform)
                .retry(RetryPolicy.NONE)
                .onWrongTypeValue(wrongTypes::add)
                .build()) {
            answered = call.apply(client);
        }
        sent(platform.calls(), body);
        if (file) {
            equal("the file", Arrays.toString(FILE), Arrays.toString((byte[]) answered.getData()));
        } else {
            equal("the answer", JsonCodec.parse(answer), JsonCodec.tree(answered));
        }
        if (example != null && example.agrees) {
            equal("the values of wrong type at " + example.place, List.of(), wrongTypes);
        }
    }

    /**
     * The first example that is a complete response; null for none. Some examples show only the data, which a client
     * does not accept as a response.
     */
    private @Nullable DocumentedExample answer() {
        return responses.stream()
                .filter(example -> JsonCodec.parse(example.json).has("code"))
                .findFirst()
                .orElse(null);
    }

    private void sent(List<ReceivedCall> calls, @Nullable JsonNode body) {
        equal("the number of calls", 1, calls.size());
        ReceivedCall call = calls.get(0);
        equal("the method", method, call.method());
        equal("the target", inAnyOrder(target), inAnyOrder(call.target()));
        if (body != null) {
            equal("the body", body, call.json());
        }
    }

    /** The parts of a target, sorted. The order of the parameters has no meaning. */
    private static List<String> inAnyOrder(String target) {
        String[] parts = target.split("[?&]", -1);
        Arrays.sort(parts);
        return List.of(parts);
    }

    private static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
        DocumentedExample.equal(what, expected, actual);
    }
}
