package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.model.TextEnum;

public final class ThingKindEnum extends TextEnum {
    private static final long serialVersionUID = 1;
    public static final ThingKindEnum LARGE = new ThingKindEnum("large");

    private ThingKindEnum(String value) {
        super(value);
    }

    public static ThingKindEnum of(String value) {
        return new ThingKindEnum(value);
    }
}
