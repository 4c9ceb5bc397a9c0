package io.github.feishucodegen.dialect;

import java.util.Map;

/** The labels at which the description of a field is split. */
enum Label {
    /** No label: the text before the first one. */
    NONE,
    EXAMPLE,
    DEFAULT,
    FIXED,
    VALUES,
    /** Listed values that may be incomplete. */
    POSSIBLE_VALUES,
    LIMITS,
    FIELD_SCOPES,
    /** Any other label, such as {@code 注意}. It belongs to the description. */
    REMARK;

    private static final Map<String, Label> BY_NAME = Map.ofEntries(
            Map.entry("示例值", EXAMPLE),
            Map.entry("示例", EXAMPLE),
            Map.entry("默认值", DEFAULT),
            Map.entry("固定值", FIXED),
            Map.entry("可选值有", VALUES),
            Map.entry("可选值", VALUES),
            Map.entry("枚举值", VALUES),
            Map.entry("枚举值有", VALUES),
            Map.entry("取值", VALUES),
            Map.entry("可能值有", POSSIBLE_VALUES),
            Map.entry("可能值", POSSIBLE_VALUES),
            Map.entry("数据校验规则", LIMITS),
            Map.entry("取值范围", LIMITS),
            Map.entry("数据范围", LIMITS),
            Map.entry("长度范围", LIMITS),
            Map.entry("长度限制", LIMITS),
            Map.entry("最大值", LIMITS),
            Map.entry("最小值", LIMITS),
            Map.entry("最大长度", LIMITS),
            Map.entry("最小长度", LIMITS),
            Map.entry("正则校验", LIMITS));

    static Label of(String name) {
        Label label = BY_NAME.get(name);
        if (label != null) {
            return label;
        }
        return name.contains("字段权限要求") ? FIELD_SCOPES : REMARK;
    }
}
