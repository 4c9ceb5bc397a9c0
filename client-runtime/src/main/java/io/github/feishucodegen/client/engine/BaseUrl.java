package io.github.feishucodegen.client.engine;

import java.net.URI;

/** The check and the default of base URLs. */
public final class BaseUrl {
    public static final String FEISHU = "https://open.feishu.cn";
    public static final String LARK = "https://open.larksuite.com";
    /** The name of the system property with the default. */
    public static final String PROPERTY = "feishu.client.baseUrl";

    private BaseUrl() {}

    /**
     * The base URL of clients whose builder sets none: the system property, or else {@link
     * #FEISHU}.
     *
     * @throws IllegalArgumentException if the value of the system property is not valid
     */
    public static String byDefault() {
        String property = System.getProperty(PROPERTY);
        if (property == null) {
            return FEISHU;
        }
        try {
            return of(property);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the system property " + PROPERTY + " is " + e.getMessage(), e);
        }
    }

    /**
     * The address without a slash at its end.
     *
     * @throws IllegalArgumentException if it is not an HTTP(S) address, or has user info, a query or a fragment
     */
    public static String of(String address) {
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
