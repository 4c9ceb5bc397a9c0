package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.model.OpenEnum;

public final class ThingStatusEnum extends OpenEnum<Long> {
    public static final ThingStatusEnum OPEN = new ThingStatusEnum(1L);

    private ThingStatusEnum(Long value) {
        super(value);
    }

    public static ThingStatusEnum of(long value) {
        return new ThingStatusEnum(value);
    }
}
