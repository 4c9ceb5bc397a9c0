package io.github.feishucodegen.sdk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public API of an SDK.
 *
 * @param operations in the order of their names
 * @param classes by name with package
 * @param enums by name with package
 * @param events sorted by type
 */
public record SdkSurface(
        List<SdkOperation> operations,
        Map<String, SdkClass> classes,
        Map<String, SdkEnum> enums,
        List<SdkEvent> events) {
    public SdkSurface {
        operations = List.copyOf(operations);
        classes = new TreeMap<>(classes);
        enums = new TreeMap<>(enums);
        events = List.copyOf(events);
    }
}
