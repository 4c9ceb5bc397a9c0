package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.sample.ListThingReq;
import io.github.feishucodegen.client.sample.ListThingResp;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.SearchThingReq;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.client.testing.ReceivedCall;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class ItemsTest {
    private static final String THINGS = "/open-apis/sample/v1/things";
    private static final ListThingReq FIRST =
            ListThingReq.newBuilder().pageSize(2).build();

    private final FakePlatform platform = new FakePlatform();
    private final SampleClient client =
            SampleClient.newBuilder("a", "s").transport(platform).build();

    /** @param end of the data, after the items */
    private void page(String names, String end) {
        platform.answer("GET", THINGS, "{\"code\":0,\"data\":{\"items\":[" + items(names) + "]" + end + "}}");
    }

    private static String items(String names) {
        return names.chars()
                .mapToObj(name -> "{\"name\":\"" + (char) name + "\"}")
                .collect(Collectors.joining(","));
    }

    private static List<String> names(Items<Thing> things) {
        return things.stream().map(Thing::getName).collect(Collectors.toList());
    }

    private List<String> tokens() {
        return platform.calls().stream()
                .map(call -> String.join(",", call.query("page_token")))
                .collect(Collectors.toList());
    }

    @Test
    void allPagesAreTurnedUntilThereIsNoMore() {
        page("ab", ",\"has_more\":true,\"page_token\":\"x+/=\"");
        page("c", ",\"has_more\":true,\"page_token\":\"y\"");
        page("d", ",\"has_more\":false,\"page_token\":\"z\"");

        assertThat(names(client.things().listItems(FIRST))).containsExactly("a", "b", "c", "d");
        assertThat(tokens()).containsExactly("", "x+/=", "y");
        assertThat(platform.calls())
                .allSatisfy(call -> assertThat(call.query("page_size")).containsExactly("2"));
    }

    @Test
    void aPageIsFetchedWhenItsFirstItemIsAskedFor() {
        page("ab", ",\"has_more\":true,\"page_token\":\"x\"");
        page("c", "");

        Iterator<Thing> things = client.things().listItems(FIRST).iterator();
        assertThat(platform.calls()).isEmpty();
        things.next();
        things.next();
        assertThat(platform.calls()).hasSize(1);
        assertThat(things.hasNext()).isTrue();
        assertThat(things.hasNext()).isTrue();
        assertThat(platform.calls()).hasSize(2);
        assertThat(things.next().getName()).isEqualTo("c");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(things::next);
        assertThat(platform.calls()).hasSize(2);
    }

    @Test
    void aStreamFetchesNoMoreThanItNeeds() {
        page("ab", ",\"has_more\":true,\"page_token\":\"x\"");
        page("c", "");

        assertThat(client.things().listItems(FIRST).stream().limit(2)).hasSize(2);
        assertThat(platform.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"has_more\":true",
                ",\"has_more\":true,\"page_token\":\"\"",
                ",\"has_more\":true,\"page_token\":\"  \"",
                ",\"has_more\":true,\"page_token\":null",
                ",\"has_more\":false,\"page_token\":\"x\"",
                ",\"has_more\":\"false\",\"page_token\":\"x\""
            })
    void aPageWithoutATokenOrMoreIsTheLast(String end) {
        page("ab", end);

        assertThat(names(client.things().listItems(FIRST))).containsExactly("a", "b");
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void aTokenThatComesAgainEndsThePages() {
        page("a", ",\"has_more\":true,\"page_token\":\"x\"");
        page("b", ",\"has_more\":true,\"page_token\":\"y\"");
        page("c", ",\"has_more\":true,\"page_token\":\"x\"");

        assertThat(names(client.things().listItems(FIRST))).containsExactly("a", "b", "c");
        assertThat(tokens()).containsExactly("", "x", "y");
    }

    @Test
    void anEmptyPageIsNotTheLast() {
        page("", ",\"has_more\":true,\"page_token\":\"x\"");
        platform.answer("GET", THINGS, "{\"code\":0,\"data\":{\"items\":null,\"has_more\":true,\"page_token\":\"y\"}}");
        page("a", ",\"has_more\":false");

        assertThat(names(client.things().listItems(FIRST))).containsExactly("a");
        assertThat(platform.calls()).hasSize(3);
    }

    @Test
    void eachIterationBeginsAnewWithThePageAskedFor() {
        page("a", "");
        Items<Thing> things =
                client.things().listItems(FIRST.toBuilder().pageToken("t").build());

        assertThat(things.toList()).hasSize(1);
        assertThat(things.toList()).hasSize(1);
        assertThat(tokens()).containsExactly("t", "t");
    }

    @Test
    void aRefusedPageIsAnExceptionAndCanBeAskedForAgain() {
        page("a", ",\"has_more\":true,\"page_token\":\"x\"");
        platform.answer("GET", THINGS, 400, "{\"code\":1002002,\"msg\":\"no\"}");
        page("b", "");
        Iterator<Thing> things = client.things().listItems(FIRST).iterator();
        things.next();

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(things::hasNext)
                .withMessageContaining("1002002");
        assertThat(things.next().getName()).isEqualTo("b");
        assertThat(things.hasNext()).isFalse();
        assertThat(tokens()).containsExactly("", "x", "x");
    }

    @Test
    void nullItemsAreLeftOut() {
        platform.answer("GET", THINGS, "{\"code\":0,\"data\":{\"items\":[null,{\"name\":\"a\"},7]}}");

        assertThat(names(client.things().listItems(FIRST))).containsExactly("a");
    }

    @Test
    void aPageCanBeAskedForInTheBodyByANumber() {
        String path = THINGS + "/search";
        platform.answer("POST", path, "{\"code\":0,\"data\":{\"items\":[" + items("a") + "],\"next_offset\":\"1\"}}");
        platform.answer("POST", path, "{\"code\":0,\"data\":{\"items\":[" + items("b") + "],\"next_offset\":2}}");
        platform.answer("POST", path, "{\"code\":0,\"data\":{\"items\":[" + items("c") + "]}}");

        Items<Thing> things = client.things()
                .searchItems(SearchThingReq.newBuilder().userIdType("open_id").build());

        assertThat(names(things)).containsExactly("a", "b", "c");
        assertThat(platform.calls())
                .extracting(ReceivedCall::text)
                .containsExactly("", "{\"offset\":1}", "{\"offset\":2}");
        assertThat(platform.calls())
                .allSatisfy(call -> assertThat(call.query("user_id_type")).containsExactly("open_id"));
    }

    @Test
    void whatElseTheBodyHasGoesAlong() {
        String path = THINGS + "/search";
        platform.answer("POST", path, "{\"code\":0,\"data\":{\"items\":[],\"next_offset\":5}}");
        platform.answer("POST", path, "{\"code\":0}");

        client.things()
                .searchItems(SearchThingReq.newBuilder()
                        .body(SearchThingReq.Body.newBuilder()
                                .query("q")
                                .offset(1)
                                .build())
                        .build())
                .toList();

        assertThat(platform.calls())
                .extracting(ReceivedCall::text)
                .containsExactly("{\"query\":\"q\",\"offset\":1}", "{\"query\":\"q\",\"offset\":5}");
    }

    @Test
    void pagesOfAnyKindCanBeTurned() {
        page("a", ",\"page_token\":\"x\"");
        page("b", "");
        Items<Thing> things = Items.of(
                FIRST,
                client.things()::list,
                page -> page.getData().getItems(),
                (asked, page) -> next(asked, page.getData()));

        assertThat(names(things)).containsExactly("a", "b");
        assertThat(tokens()).containsExactly("", "x");
    }

    private static ListThingReq next(ListThingReq asked, ListThingResp.Body page) {
        return page.getPageToken() == null
                ? null
                : asked.toBuilder().pageToken(page.getPageToken()).build();
    }

    @Test
    void theOptionsGoWithEachPage() {
        page("a", ",\"page_token\":\"x\"");
        page("b", "");

        client.things()
                .listItems(
                        FIRST,
                        RequestOptions.newBuilder().userAccessToken("u-1").build())
                .toList();

        assertThat(platform.calls())
                .extracting(call -> call.header("Authorization"))
                .containsExactly("Bearer u-1", "Bearer u-1");
    }

    @Test
    void anOperationWithoutPagesHasNoItems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        client.things().openItems(PatchThingReq.newBuilder().buildUnchecked()))
                .withMessageContaining("sample.v1.thing.open");
    }
}
