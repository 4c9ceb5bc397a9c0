package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.acceptance.Disagreements.Disagreement;
import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.PlainBuilder;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every documented example survives the generated classes, and they know all that is in it. */
class RoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** No page here documents open JSON: with members, it would hide fields that were not understood. */
    private final List<Disagreement> disagreements = new ArrayList<>();

    private int examples;

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void responseExamples(Corpus corpus) throws JsonProcessingException {
        GeneratedClient client = corpus.client();
        for (OperationNames operation : client.operations()) {
            for (Example example : operation.operation().responseExamples()) {
                Model empty = client.empty(operation.response().name());
                List<Member> members = operation.response().members();
                Model response = roundTrip(client, example, empty, members);
                envelope((ApiResponse<?>) response, JSON.readTree(example.text()));
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(examples).isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void requestExamples(Corpus corpus) throws JsonProcessingException {
        GeneratedClient client = corpus.client();
        for (OperationNames operation : client.operations()) {
            RequestBody documented = operation.operation().body();
            if (documented == null || documented.mediaType() != RequestBody.MediaType.JSON) {
                continue;
            }
            for (Example example : operation.operation().requestExamples()) {
                Member body = Objects.requireNonNull(operation.request().body());
                ValueType.ObjectValue type = (ValueType.ObjectValue) body.type();
                List<Member> members = Objects.requireNonNull(client.objects().get(type.type()))
                        .members();
                roundTrip(client, example, client.empty(type.type()), members);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(examples).isGreaterThan(2);
    }

    private Model roundTrip(GeneratedClient client, Example example, Model empty, List<Member> members)
            throws JsonProcessingException {
        JsonNode json = JSON.readTree(example.text());
        Model model = Jsons.DEFAULT.fromJson(example.text(), empty);
        assertThat(model.unknownFields().keySet())
                .as(example.location().toString())
                .isEmpty();
        assertThat(JSON.readTree(Jsons.DEFAULT.toJson(model)))
                .as(example.location().toString())
                .isEqualTo(json);
        assertThat(PlainBuilder.of(model).build()).isEqualTo(model);
        disagreements.addAll(Disagreements.between(client, members, model, json));
        examples++;
        return model;
    }

    private static void envelope(ApiResponse<?> response, JsonNode json) {
        assertThat(response.getCode()).isEqualTo(json.path("code").asInt());
        assertThat(response.getMsg()).isEqualTo(json.path("msg").textValue());
    }
}
