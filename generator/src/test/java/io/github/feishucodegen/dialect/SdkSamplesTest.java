package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.SdkSample;
import io.github.feishucodegen.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdkSamplesTest {
    private static @Nullable SdkSample sample(String code) {
        return Pages.withLines("GET", "```java", code, "```").sdkSample();
    }

    private static String calling(String request) {
        return "class A { void a() throws Exception { Client client = Client.newBuilder(\"a\", \"b\").build();\n"
                + request + "\nListBookResp resp = client.library().v1().book().list(req, options); } }";
    }

    @Test
    void namesTheCallAndTheRequest() {
        SdkSample sample = sample(calling("ListBookReq req = ListBookReq.newBuilder().shelf(1).build();"));
        assertThat(sample).isNotNull();
        assertThat(sample.call()).containsExactly("library", "v1", "book", "list");
        assertThat(sample.requestClass()).isEqualTo("ListBookReq");
        assertThat(sample.bodySetter()).isNull();
        assertThat(sample.bodyClass()).isNull();
    }

    @Test
    void readsACallWithoutTheVersion() {
        SdkSample sample = sample("class A { void a() throws Exception {\n"
                + "PatchBookReq req = PatchBookReq.newBuilder().book(Book.newBuilder().build()).build();\n"
                + "PatchBookResp resp = client.library().book().patch(req, options); } }");
        assertThat(sample).isNotNull();
        assertThat(sample.call()).containsExactly("library", "book", "patch");
        assertThat(sample.bodyClass()).isEqualTo("Book");
    }

    @Test
    void namesTheBody() {
        SdkSample sample = sample(calling(
                "var req = PatchBookReq.newBuilder().id(\"x\").book(Book.newBuilder().state(1).build()).build();"));
        assertThat(sample).isNotNull();
        assertThat(sample.bodySetter()).isEqualTo("book");
        assertThat(sample.bodyClass()).isEqualTo("Book");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client.library().v1().book().list(",
                "class A { Object a = client.library().v1().book().list(req); }",
                "client.library().v1() } } }"
            })
    void saysWhereItCannot(String code) {
        assertThat(Pages.read(
                                "# a",
                                "## 请求",
                                "| k | v |",
                                "|--|--|",
                                "| HTTP URL | /open-apis/a |",
                                "| HTTP Method | GET |",
                                "",
                                "```java",
                                code,
                                "```")
                        .diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("sdk-sample-unread", "response-missing");
    }

    @Test
    void leavesOtherJavaAlone() {
        assertThat(sample("class A { int client; }")).isNull();
    }
}
