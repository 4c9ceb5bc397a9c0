package io.github.feishucodegen.linking;

import static io.github.feishucodegen.linking.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the rows of a response go whose table leaves the envelope out. */
class EnvelopeTest {
    private static final String URL = "https://open.feishu.cn/open-apis/library/v1/books";

    @Test
    void intoDataWhereTheExampleShowsThem() {
        Result<ApiModel> linked = link(get().response("title string", "pages int")
                .responseExample("{\"code\": 0, \"msg\": \"ok\", \"data\": {\"title\": \"a\", \"pages\": 1}}"));
        assertThat(names(top(linked))).containsExactly("code", "msg", "data");
        assertThat(names(data(linked))).containsExactly("title", "pages");
        assertThat(ids(linked)).containsExactly("envelope-assumed");
    }

    @Test
    void alsoWhereTheExampleShowsSomeOfThem() {
        Result<ApiModel> linked = link(get().response("title string", "shelf object", ".number int")
                .responseExample("{\"code\": 0, \"data\": {\"title\": null}}"));
        assertThat(names(data(linked))).containsExactly("title", "shelf");
    }

    @Test
    void intoTheItemsWhereDataIsAList() {
        Result<ApiModel> linked =
                link(get().response("title string").responseExample("{\"code\": 0, \"data\": [{\"title\": \"a\"}]}"));
        assertThat(top(linked).get(2).type()).isInstanceOf(ListType.class);
        assertThat(names(data(linked))).containsExactly("title");
    }

    @Test
    void notIfTheExampleShowsThemAtTheTop() {
        Result<ApiModel> linked = link(get().response("request_id string", "title string")
                .responseExample("{\"code\": 0, \"request_id\": \"r\", \"data\": {\"title\": \"a\"}}"));
        assertThat(names(top(linked))).containsExactly("code", "msg", "request_id", "data");
        assertThat(names(data(linked))).containsExactly("title");
    }

    @Test
    void nowhereElseWhereTheAnswerHasNoEnvelope() {
        Result<ApiModel> linked = link(get().response("token string", "expires_in int")
                .responseExample("{\"token\": \"t\", \"expires_in\": 1}"));
        assertThat(names(top(linked))).containsExactly("token", "expires_in");
        assertThat(linked.diagnostics()).isEmpty();
    }

    @Test
    void nowhereElseWhereTheTableHasTheEnvelope() {
        Result<ApiModel> linked = link(get().response("0code int", "0data object", ".title string", "0page int")
                .responseExample("{\"code\": 0, \"data\": {\"title\": \"a\", \"page\": 1}}"));
        assertThat(names(top(linked))).containsExactly("code", "data", "page");
    }

    @Test
    void isToldWhereNothingShowsIt() {
        Result<ApiModel> linked = link(get().response("title string"));
        assertThat(names(top(linked))).containsExactly("title");
        assertThat(ids(linked)).containsExactly("envelope-unclear");
    }

    private static PageBuilder get() {
        return page("a.md", "GET", URL);
    }

    private static Result<ApiModel> link(PageBuilder page) {
        OperationDeclaration declaration = page.build();
        return Linker.link(List.of(declaration));
    }

    private static List<Field> top(Result<ApiModel> linked) {
        Response response = linked.value().operations().get(0).response();
        return ((Response.Json) response).content().fields();
    }

    private static List<Field> data(Result<ApiModel> linked) {
        List<Field> top = top(linked);
        return ((ObjectType) top.get(top.size() - 1).type().innermost()).fields();
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }

    private static List<String> ids(Result<ApiModel> linked) {
        return linked.diagnostics().stream().map(Diagnostic::id).toList();
    }
}
