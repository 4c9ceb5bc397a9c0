package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.acceptance.Disagreements.Disagreement;
import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Each example of an answer, sent by a server exactly as it stands on the page, reaches the caller whole: every getter
 * gives what the example has, or lint tells why not.
 */
@Tag("corpus")
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlatformAnswersTest {
    private final Explanations explanations =
            new Explanations(PlatformPages.NATIVE.lint().value().findings());
    private final Map<String, Integer> exceptions = new TreeMap<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int operations;
    private int answers;

    @Test
    void everyGetterGivesWhatTheExampleHas() throws IOException, ReflectiveOperationException {
        GeneratedClient client = PlatformPages.NATIVE.client();

        try (PlatformServer server = new PlatformServer(200, "{}");
                PlatformCaller caller = new PlatformCaller(client, null)) {
            PlatformCaller.forEach(
                    client, (resource, operation) -> answer(client, server, caller, resource, operation));
        }

        Files.writeString(
                Path.of("target", "answers.txt"),
                answers + " answers of " + operations + " operations\nexceptions: " + exceptions + "\n"
                        + String.join("\n", places) + "\nfaults:\n" + String.join("\n", faults) + "\n");
        assertThat(faults).isEmpty();
        assertThat(exceptions)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "no JSON", 21,
                        "no code", 1,
                        "documented elsewhere", 1,
                        "open JSON", 24,
                        "type-shape-broken", 1,
                        "example-member-undocumented", 54,
                        "example-type-differs", 10));
        assertThat(answers).isEqualTo(794);
        assertThat(operations).isEqualTo(792);
    }

    private void answer(
            GeneratedClient client,
            PlatformServer server,
            PlatformCaller caller,
            ResourceNames resource,
            OperationNames operation)
            throws ReflectiveOperationException {
        if (!(operation.operation().response() instanceof Response.Json documented)
                || operation.operation().responseExamples().isEmpty()) {
            return;
        }
        operations++;
        for (Example example : operation.operation().responseExamples()) {
            answers++;
            server.answerAlways(example.text());
            JsonNode json = Json.parse(example.text());
            ApiResponse<?> response;
            try {
                response = caller.call(resource, operation);
            } catch (DecodeException refused) {
                refused(example, json, refused);
                continue;
            }
            if (json == null) {
                faults.add(example.location() + " is no JSON and was read");
                continue;
            }
            for (Disagreement disagreement :
                    Disagreements.between(client, operation.response().members(), response, json)) {
                explanations
                        .of(disagreement, example, documented.content())
                        .ifPresentOrElse(
                                rule -> except(rule, example, disagreement.toString()),
                                () -> faults.add(example.location() + " " + disagreement));
            }
        }
    }

    private void refused(Example example, @Nullable JsonNode json, DecodeException refused) {
        if (json == null && explanations.isNoJson(example)) {
            except("no JSON", example, "");
        } else if (json != null && json.isObject() && !json.has("code")) {
            except("no code", example, refused.getMessage());
        } else {
            faults.add(example.location() + " " + refused.getMessage());
        }
    }

    private void except(String rule, Example example, String what) {
        exceptions.merge(rule, 1, Integer::sum);
        places.add(rule + " " + example.location() + " " + what);
    }
}
