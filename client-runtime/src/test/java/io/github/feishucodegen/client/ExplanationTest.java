package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.sample.ListThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exception says of a code beyond its message. */
class ExplanationTest {
    private final FakePlatform platform = new FakePlatform();
    private final SampleClient client =
            SampleClient.newBuilder("a", "s").transport(platform).build();

    private ApiException refused(String answer) {
        platform.answer("GET", "/open-apis/sample/v1/things", 400, answer);
        return catchThrowableOfType(
                ApiException.class,
                () -> client.things().list(ListThingReq.newBuilder().build()).orThrow());
    }

    @Test
    void thePageSaysWhatACodeMeansAndWhatToDo() {
        ApiException problem = refused("{\"code\":1002001,\"msg\":\"bad\"}");

        assertThat(problem.getDescription()).isEqualTo("param error");
        assertThat(problem.getAdvice()).isEqualTo("check the page size");
        assertThat(problem.getScopes()).isEmpty();
        assertThat(problem)
                .hasMessage("sample.v1.thing.list: code 1002001: bad (HTTP 400); param error; check the page size");
        assertThat(problem).isInstanceOf(FeishuException.class);
    }

    @Test
    void whatTheAnswerSaysOfFieldsIsToldOnce() {
        ApiException problem = refused("{\"code\":1002001,\"msg\":\"Param error.\",\"error\":{\"field_violations\":["
                + "{\"field\":\"page_size\",\"value\":\"0\",\"description\":\"at least 1\"},"
                + "{\"field\":\"secret\",\"description\":\"app_secret=abcdefgh is wrong\"}],"
                + "\"troubleshooter\":\"https://open.feishu.cn/search?log_id=1\"}}");

        assertThat(problem)
                .hasMessage("sample.v1.thing.list: code 1002001: Param error. (HTTP 400); check the page size"
                        + "; field 'page_size' = '0': at least 1; field 'secret': app_secret=*** is wrong"
                        + "; https://open.feishu.cn/search?log_id=1");
        assertThat(problem.getError().path("field_violations")).hasSize(2);
    }

    @Test
    void adviceMayBeMissing() {
        ApiException problem = refused("{\"code\":1002002,\"msg\":\"bad\"}");

        assertThat(problem.getDescription()).isEqualTo("no permission");
        assertThat(problem.getAdvice()).isEmpty();
        assertThat(problem).hasMessage("sample.v1.thing.list: code 1002002: bad (HTTP 400); no permission");
    }

    @ParameterizedTest
    @ValueSource(ints = {1002, 100200, 10020010, 2001, 1})
    void aCodeThatNoPageKnowsSaysNothing(int code) {
        assertThat(refused("{\"code\":" + code + ",\"msg\":\"bad\"}"))
                .hasMessage("sample.v1.thing.list: code " + code + ": bad (HTTP 400)");
    }

    @ParameterizedTest
    @ValueSource(ints = {99991672, 99991676, 99991679})
    void theScopesThatTheAnswerNamesAreToBeAskedFor(int code) {
        ApiException problem = refused(
                "{\"code\":" + code + ",\"msg\":\"Access denied\",\"error\":{\"permission_violations\":["
                        + "{\"type\":\"action_scope_required\",\"subject\":\"a:b\"},{\"subject\":\"a:c:readonly\"},{\"x\":1},7]}}");

        assertThat(problem.getScopes()).containsExactly("a:b", "a:c:readonly");
        assertThat(problem.getMessage()).endsWith("any of these scopes is missing: a:b, a:c:readonly");
        assertThat(problem.getAdvice()).contains("scope");
    }

    @Test
    void thePagesScopesStandInForThem() {
        assertThat(refused("{\"code\":99991672,\"msg\":\"Access denied\"}").getScopes())
                .containsExactly("sample:thing", "sample:thing:readonly");
    }

    @Test
    void generalCodesAreExplainedToo() {
        assertThat(refused("{\"code\":99991663,\"msg\":\"x\"}").getAdvice()).contains("access token");
        assertThat(refused("{\"code\":10001}").getAdvice()).isEmpty();
    }

    @Test
    void aResponseBuiltByHandHasNoPage() {
        ThingResp response = Jsons.DEFAULT.fromJson("{\"code\":99991672}", new ThingResp());

        ApiException problem = catchThrowableOfType(ApiException.class, response::orThrow);
        assertThat(problem.getScopes()).isEmpty();
        assertThat(problem).hasMessageStartingWith("code 99991672:  (HTTP 200)");
    }

    @Test
    void anExceptionCanBeSerialized() throws Exception {
        ApiException problem = refused("{\"code\":99991672,\"msg\":\"x\"}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(problem);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ApiException copy = (ApiException) in.readObject();
            assertThat(copy.getScopes()).isEqualTo(problem.getScopes());
            assertThat(copy).hasMessage(problem.getMessage());
        }
    }
}
