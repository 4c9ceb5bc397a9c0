package io.github.feishucodegen.client;

import java.net.URI;

/** Where a platform begins. */
final class BaseUrl {
    private BaseUrl() {}

    /** What clients call that are told no address: the system property's, else {@link ApiClient#FEISHU_BASE_URL}. */
    static String byDefault() {
        String property = System.getProperty(ApiClient.BASE_URL_PROPERTY);
        if (property == null) {
            return ApiClient.FEISHU_BASE_URL;
        }
        try {
            return of(property);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the system property " + ApiClient.BASE_URL_PROPERTY + " is " + e.getMessage(), e);
        }
    }

    /**
     * The address without a slash at its end.
     *
     * @throws IllegalArgumentException if nothing can be called there
     */
    static String of(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not the start of an HTTP address: " + address, e);
        }
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!http
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("not the start of an HTTP address: " + address);
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
