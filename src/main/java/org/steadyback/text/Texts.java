package org.steadyback.text;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the portal says. A family of texts is an interface, a text one of its methods: {@code String due(int exercises)}. The sentence
 * stands under the method's name in {@code text/<language>/<family>.properties}, in the syntax of ICU's messages; its placeholders are
 * the method's parameters. A text that is missing in a language is read in English. A wrong file is a {@link ContentFault} when its
 * family is first asked for, and in the tests.
 */
public final class Texts {

    private static final Map<Class<?>, TextFamily> FAMILIES = new ConcurrentHashMap<>();

    private Texts() {}

    /** A family in the language of whoever reads, asked at each call: see {@link Reading}. May be kept in a constant. */
    public static <T> T of(Class<T> family) {
        var texts = family(family);
        return proxy(
                family,
                (proxy, method, arguments) -> method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : texts.say(Reading.language(), method, arguments));
    }

    /** A family in one language, for a reader who is not the one of this thread. */
    public static <T> T in(Class<T> family, Language language) {
        var texts = family(family);
        return proxy(
                family,
                (proxy, method, arguments) -> method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : texts.say(language, method, arguments));
    }

    static TextFamily family(Class<?> family) {
        return FAMILIES.computeIfAbsent(family, TextFamily::of);
    }

    private static <T> T proxy(Class<T> family, InvocationHandler texts) {
        Objects.requireNonNull(family.getClassLoader());
        return family.cast(Proxy.newProxyInstance(family.getClassLoader(), new Class<?>[] {family}, texts));
    }
}
