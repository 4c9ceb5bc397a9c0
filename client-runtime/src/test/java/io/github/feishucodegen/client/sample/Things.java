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
    private static final Operation PATCH = Operation.of(
            "sample.v1.thing.patch",
            "PATCH",
            "/open-apis/sample/v1/things/:thing_id",
            TokenKind.TENANT,
            TokenKind.USER);
    private static final Operation GET = Operation.of(
            "sample.v1.thing.get", "GET", "/open-apis/sample/v1/things/:thing_id/part?fixed=1", TokenKind.APP);
    private static final Operation MINE =
            Operation.of("sample.v1.thing.mine", "DELETE", "/open-apis/sample/v1/mine", TokenKind.USER);
    private static final Operation OPEN = Operation.of("sample.v1.thing.open", "GET", "/open-apis/sample/v1/open");
    private static final Operation UPLOAD =
            Operation.of("sample.v1.thing.upload", "POST", "/open-apis/sample/v1/upload", TokenKind.TENANT);
    private static final Operation FORM =
            Operation.of("sample.v1.thing.form", "POST", "/open-apis/sample/v1/form", TokenKind.TENANT);
    private static final Operation DOWNLOAD = Operation.of(
            "sample.v1.thing.download", "GET", "/open-apis/sample/v1/things/:thing_id/download", TokenKind.TENANT);

    private static final Operation LIST = Operation.of(
                    "sample.v1.thing.list", "GET", "/open-apis/sample/v1/things", TokenKind.TENANT, TokenKind.USER)
            .rateLimit(2, 1)
            .rateLimit(5, 60)
            .scopes("sample:thing", "sample:thing:readonly")
            .errors("1002001\tparam error\tcheck the page size\n1002002\tno permission\t")
            .paged("page_token", "data/items", "data/page_token", "data/has_more");
    private static final Operation SEARCH = Operation.of(
                    "sample.v1.thing.search", "POST", "/open-apis/sample/v1/things/search", TokenKind.TENANT)
            .repeatable()
            .paged("body/offset", "data/items", "data/next_offset", null);
    private static final Operation CREATE = Operation.of(
                    "sample.v1.thing.create", "POST", "/open-apis/sample/v1/things", TokenKind.TENANT)
            .busyCodes(230020)
            .idempotencyKey("body/uuid");

    public Things(ApiCaller caller) {
        super(caller);
    }

    public ThingResp patch(PatchThingReq req) {
        return call(PATCH, new ThingResp(), req, null);
    }

    public ThingResp patch(PatchThingReq req, RequestOptions options) {
        return call(PATCH, new ThingResp(), req, options);
    }

    public ThingResp patch(CheckedThingReq req) {
        return call(PATCH, new ThingResp(), req, null);
    }

    public ThingResp patch(CheckedThingReq req, RequestOptions options) {
        return call(PATCH, new ThingResp(), req, options);
    }

    public CompletableFuture<ThingResp> patchAsync(CheckedThingReq req) {
        return callAsync(PATCH, new ThingResp(), req);
    }

    public ThingResp get(PatchThingReq req) {
        return call(GET, new ThingResp(), req, null);
    }

    public ThingResp get(PatchThingReq req, RequestOptions options) {
        return call(GET, new ThingResp(), req, options);
    }

    public ThingResp mine(PatchThingReq req) {
        return call(MINE, new ThingResp(), req, null);
    }

    public ThingResp mine(PatchThingReq req, RequestOptions options) {
        return call(MINE, new ThingResp(), req, options);
    }

    public ThingResp open(PatchThingReq req) {
        return call(OPEN, new ThingResp(), req, null);
    }

    public ThingResp open(PatchThingReq req, RequestOptions options) {
        return call(OPEN, new ThingResp(), req, options);
    }

    public ThingResp upload(UploadThingReq req) {
        return call(UPLOAD, new ThingResp(), req, null);
    }

    public ThingResp form(FormThingReq req) {
        return call(FORM, new ThingResp(), req, null);
    }

    public DownloadThingResp download(PatchThingReq req) {
        return call(DOWNLOAD, new DownloadThingResp(), req, null);
    }

    public DownloadThingResp download(PatchThingReq req, RequestOptions options) {
        return call(DOWNLOAD, new DownloadThingResp(), req, options);
    }

    public ThingResp upload(UploadThingReq req, RequestOptions options) {
        return call(UPLOAD, new ThingResp(), req, options);
    }

    public CompletableFuture<ThingResp> openAsync(PatchThingReq req) {
        return callAsync(OPEN, new ThingResp(), req);
    }

    public CompletableFuture<ThingResp> patchAsync(PatchThingReq req, RequestOptions options) {
        return callAsync(PATCH, new ThingResp(), req, options);
    }

    public ListThingResp list(ListThingReq req) {
        return call(LIST, new ListThingResp(), req, null);
    }

    public Items<Thing> listItems(ListThingReq req) {
        return items(LIST, new ListThingResp(), req);
    }

    public Items<Thing> listItems(ListThingReq req, RequestOptions options) {
        return items(LIST, new ListThingResp(), req, options);
    }

    public Items<Thing> searchItems(SearchThingReq req) {
        return items(SEARCH, new ListThingResp(), req);
    }

    public ListThingResp search(SearchThingReq req) {
        return call(SEARCH, new ListThingResp(), req, null);
    }

    public ThingResp create(SearchThingReq req) {
        return call(CREATE, new ThingResp(), req, null);
    }

    public Items<Thing> openItems(PatchThingReq req) {
        return items(OPEN, new ThingResp(), req);
    }
}
