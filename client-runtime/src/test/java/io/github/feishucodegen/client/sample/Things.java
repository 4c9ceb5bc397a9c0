package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiCaller;
import io.github.feishucodegen.client.ApiResource;
import io.github.feishucodegen.client.Items;
import io.github.feishucodegen.client.Operation;
import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.auth.TokenKind;
import java.util.concurrent.CompletableFuture;

/** One operation for each way to be called. */
public final class Things extends ApiResource {
    private static final Operation<PatchThingReq, ThingResp> PATCH = Operation.of(
            "sample.v1.thing.patch",
            "PATCH",
            "/open-apis/sample/v1/things/:thing_id",
            ThingResp.EMPTY,
            TokenKind.TENANT,
            TokenKind.USER);
    private static final Operation<PatchThingReq, ThingResp> GET = Operation.of(
            "sample.v1.thing.get",
            "GET",
            "/open-apis/sample/v1/things/:thing_id/part?fixed=1",
            ThingResp.EMPTY,
            TokenKind.APP);
    private static final Operation<PatchThingReq, ThingResp> MINE = Operation.of(
            "sample.v1.thing.mine", "DELETE", "/open-apis/sample/v1/mine", ThingResp.EMPTY, TokenKind.USER);
    private static final Operation<PatchThingReq, ThingResp> OPEN =
            Operation.of("sample.v1.thing.open", "GET", "/open-apis/sample/v1/open", ThingResp.EMPTY);
    private static final Operation<UploadThingReq, ThingResp> UPLOAD = Operation.of(
            "sample.v1.thing.upload", "POST", "/open-apis/sample/v1/upload", ThingResp.EMPTY, TokenKind.TENANT);
    private static final Operation<FormThingReq, ThingResp> FORM = Operation.of(
            "sample.v1.thing.form", "POST", "/open-apis/sample/v1/form", ThingResp.EMPTY, TokenKind.TENANT);
    private static final Operation<PatchThingReq, DownloadThingResp> DOWNLOAD = Operation.of(
            "sample.v1.thing.download",
            "GET",
            "/open-apis/sample/v1/things/:thing_id/download",
            DownloadThingResp.EMPTY,
            TokenKind.TENANT);

    private static final Operation<ListThingReq, ListThingResp> LIST = Operation.<ListThingReq, ListThingResp>of(
                    "sample.v1.thing.list",
                    "GET",
                    "/open-apis/sample/v1/things",
                    ListThingResp.EMPTY,
                    TokenKind.TENANT,
                    TokenKind.USER)
            .rateLimit(2, 1)
            .rateLimit(5, 60)
            .scopes("sample:thing", "sample:thing:readonly")
            .errors("1002001\tparam error\tcheck the page size\n1002002\tno permission\t")
            .paged("page_token", "data/items", "data/page_token", "data/has_more");
    private static final Operation<SearchThingReq, ListThingResp> SEARCH = Operation.<SearchThingReq, ListThingResp>of(
                    "sample.v1.thing.search",
                    "POST",
                    "/open-apis/sample/v1/things/search",
                    ListThingResp.EMPTY,
                    TokenKind.TENANT)
            .repeatable()
            .paged("body/offset", "data/items", "data/next_offset", null);
    private static final Operation<SearchThingReq, ThingResp> CREATE = Operation.<SearchThingReq, ThingResp>of(
                    "sample.v1.thing.create", "POST", "/open-apis/sample/v1/things", ThingResp.EMPTY, TokenKind.TENANT)
            .busyCodes(230020)
            .idempotencyKey("body/uuid");

    public Things(ApiCaller caller) {
        super(caller);
    }

    public ThingResp patch(PatchThingReq req) {
        return call(PATCH, req, null);
    }

    public ThingResp patch(PatchThingReq req, RequestOptions options) {
        return call(PATCH, req, options);
    }

    public ThingResp get(PatchThingReq req) {
        return call(GET, req, null);
    }

    public ThingResp get(PatchThingReq req, RequestOptions options) {
        return call(GET, req, options);
    }

    public ThingResp mine(PatchThingReq req) {
        return call(MINE, req, null);
    }

    public ThingResp mine(PatchThingReq req, RequestOptions options) {
        return call(MINE, req, options);
    }

    public ThingResp open(PatchThingReq req) {
        return call(OPEN, req, null);
    }

    public ThingResp open(PatchThingReq req, RequestOptions options) {
        return call(OPEN, req, options);
    }

    public ThingResp upload(UploadThingReq req) {
        return call(UPLOAD, req, null);
    }

    public ThingResp form(FormThingReq req) {
        return call(FORM, req, null);
    }

    public DownloadThingResp download(PatchThingReq req) {
        return call(DOWNLOAD, req, null);
    }

    public DownloadThingResp download(PatchThingReq req, RequestOptions options) {
        return call(DOWNLOAD, req, options);
    }

    public ThingResp upload(UploadThingReq req, RequestOptions options) {
        return call(UPLOAD, req, options);
    }

    public CompletableFuture<ThingResp> openAsync(PatchThingReq req) {
        return callAsync(OPEN, req);
    }

    public CompletableFuture<ThingResp> patchAsync(PatchThingReq req, RequestOptions options) {
        return callAsync(PATCH, req, options);
    }

    public ListThingResp list(ListThingReq req) {
        return call(LIST, req, null);
    }

    public Items<Thing> listItems(ListThingReq req) {
        return items(LIST, req);
    }

    public Items<Thing> listItems(ListThingReq req, RequestOptions options) {
        return items(LIST, req, options);
    }

    public Items<Thing> searchItems(SearchThingReq req) {
        return items(SEARCH, req);
    }

    public ListThingResp search(SearchThingReq req) {
        return call(SEARCH, req, null);
    }

    public ThingResp create(SearchThingReq req) {
        return call(CREATE, req, null);
    }

    public Items<Thing> openItems(PatchThingReq req) {
        return items(OPEN, req);
    }
}
