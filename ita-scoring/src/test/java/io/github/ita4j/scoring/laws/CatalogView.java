package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.Catalog;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Values that no builder would make: another one, in which single attributes are changed. */
final class CatalogView {
    private CatalogView() {}

    static Catalog of(Catalog catalog, String attribute, Object value) {
        return of(Catalog.class, catalog, Map.of(attribute, value));
    }

    static <T> T of(Class<T> type, T value, Map<String, Object> attributes) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (attributes.containsKey(method.getName())) {
                return attributes.get(method.getName());
            }
            try {
                // What follows from attributes must follow from the changed ones.
                return method.isDefault() && type == method.getDeclaringClass()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.invoke(value, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CatalogView.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
