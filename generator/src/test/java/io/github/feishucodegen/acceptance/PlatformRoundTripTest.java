package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.acceptance.Disagreements.Disagreement;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.PlainBuilder;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The Java for all pages of the platform compiles, and their examples survive it: each comes out as it went in, and what
 * a getter does not give is what lint tells of the page.
 */
@Tag("corpus")
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlatformRoundTripTest {
    /** What getters may fail to give though lint says nothing: in pages that leave it open what is inside of what. */
    private static final Map<PlatformPages, Integer> UNEXPLAINED =
            Map.of(PlatformPages.NATIVE, 0, PlatformPages.MIRROR, 9);

    private final List<String> unexplained = new ArrayList<>();
    private final Map<String, Integer> explained = new TreeMap<>();
    private int examples;
    private int notJson;

    @ParameterizedTest
    @EnumSource(
            value = PlatformPages.class,
            names = {"NATIVE", "MIRROR"})
    void examplesComeOutAsTheyWentIn(PlatformPages pages) throws IOException {
        GeneratedClient client = pages.client();
        Explanations explanations = new Explanations(pages.lint().value().findings());
        for (OperationNames operation : client.operations()) {
            RequestBody documented = operation.operation().body();
            if (documented != null && documented.mediaType() == RequestBody.MediaType.JSON) {
                Member body = Objects.requireNonNull(operation.request().body());
                ValueType.ObjectValue type = (ValueType.ObjectValue) body.type();
                Trip trip = new Trip(
                        client,
                        client.empty(type.type()),
                        Objects.requireNonNull(client.objects().get(type.type()))
                                .members(),
                        documented.content());
                operation.operation().requestExamples().forEach(example -> roundTrip(trip, example, explanations));
            }
            if (operation.operation().response() instanceof Response.Json json) {
                Trip trip = new Trip(
                        client,
                        client.empty(operation.response().name()),
                        operation.response().members(),
                        json.content());
                operation.operation().responseExamples().forEach(example -> roundTrip(trip, example, explanations));
            }
        }
        Files.writeString(
                Path.of("target", "round-trip-" + pages + ".txt"),
                examples + " examples came out as they went in, " + notJson + " are no JSON\nnot given by getters: "
                        + explained + "\nunexplained:\n" + String.join("\n", unexplained) + "\n");
        assertThat(examples).isGreaterThan(1_200);
        assertThat(notJson).isLessThan(50);
        assertThat(explained.keySet()).isSubsetOf(Explanations.ALL);
        assertThat(unexplained).hasSizeLessThanOrEqualTo(UNEXPLAINED.get(pages));
    }

    /** The way of an example into a class and out again. */
    private record Trip(GeneratedClient client, Model empty, List<Member> members, ObjectType documented) {}

    private void roundTrip(Trip trip, Example example, Explanations explanations) {
        JsonNode json = Json.parse(example.text());
        if (json == null) {
            notJson++;
            assertThat(explanations.isNoJson(example))
                    .as(example.location().toString())
                    .isTrue();
            return;
        }
        examples++;
        Model model = Jsons.DEFAULT.fromJson(example.text(), trip.empty());
        assertThat(Json.parse(Jsons.DEFAULT.toJson(model)))
                .as(example.location().toString())
                .isEqualTo(json);
        assertThat(PlainBuilder.of(model).build()).isEqualTo(model);
        for (Disagreement disagreement : Disagreements.between(trip.client(), trip.members(), model, json)) {
            Optional<String> explanation = explanations.of(disagreement, example, trip.documented());
            explanation.ifPresentOrElse(
                    id -> explained.merge(id, 1, Integer::sum),
                    () -> unexplained.add(example.location() + " " + disagreement));
        }
    }
}
