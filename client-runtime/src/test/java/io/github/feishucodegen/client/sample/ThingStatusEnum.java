package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.model.IntegerEnum;

public final class ThingStatusEnum extends IntegerEnum {
    private static final long serialVersionUID = 1;
    public static final ThingStatusEnum OPEN = new ThingStatusEnum(1);

    private ThingStatusEnum(long value) {
        super(value);
    }

    public static ThingStatusEnum of(long value) {
        return new ThingStatusEnum(value);
    }
}
