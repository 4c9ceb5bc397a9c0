package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Operation;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples that the other tests try are all that there are. */
class PageExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void everyBlockOfJsonIsAnExample(Corpus corpus) throws JsonProcessingException {
        Set<JsonNode> examples = new HashSet<>();
        for (Operation operation : corpus.model().operations()) {
            for (Example example : operation.requestExamples()) {
                if (example.text().startsWith("{")) {
                    examples.add(JSON.readTree(example.text()));
                }
            }
            for (Example example : operation.responseExamples()) {
                examples.add(JSON.readTree(example.text()));
            }
        }
        for (Event event : corpus.model().events()) {
            for (Example example : event.examples()) {
                examples.add(JSON.readTree(example.text()));
            }
            for (Example example : event.answerExamples()) {
                examples.add(JSON.readTree(example.text()));
            }
        }
        int blocks = 0;
        for (Path page : corpus.files()) {
            for (String block : CodeBlocks.of(page, "json")) {
                assertThat(examples).as(page.toString()).contains(JSON.readTree(block));
                blocks++;
            }
        }
        assertThat(blocks).isGreaterThan(4);
    }
}
