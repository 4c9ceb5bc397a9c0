package io.github.feishucodegen.client;

/** The base URLs of the platform, named as in the official SDK. */
public enum BaseUrlEnum {
    FeiShu(ApiClient.FEISHU_BASE_URL),
    LarkSuite(ApiClient.LARK_BASE_URL);

    private final String url;

    BaseUrlEnum(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }
}
