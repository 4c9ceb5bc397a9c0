package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.HttpVerb;

/** What two descriptions of one operation share: the method, and the path without the names of its parameters. */
public record RouteKey(HttpVerb method, String path) {
    /** @param url with or without a host, with parameters such as {@code :id} or <code>{id}</code> */
    public static RouteKey of(HttpVerb method, String url) {
        return new RouteKey(method, UrlPath.of(url).anonymous());
    }
}
