package org.steadyback.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.Modulithic;
import org.springframework.modulith.core.ApplicationModules;

import org.steadyback.Application;

/**
 * The modules and whom each may use, as the code declares it: {@code allowedDependencies} of the package-infos, and the shared modules,
 * which everybody may use.
 *
 * @param modules by name
 */
record ModuleMap(Map<String, Module> modules) {

    /**
     * @param about the first sentence of the package's comment
     * @param inside its sub-packages
     * @param mayUse modules that it names; of a shared module, those that it does use
     */
    record Module(String name, String about, List<String> inside, Set<String> mayUse, boolean shared) {}

    private static final Path SOURCES = Path.of("src/main/java/org/steadyback");

    static ModuleMap ofTheCode() {
        try {
            return read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ModuleMap read() throws IOException {
        var all = ApplicationModules.of(Application.class);
        var shared = Set.of(Application.class.getAnnotation(Modulithic.class).sharedModules());
        Map<String, Module> modules = new TreeMap<>();
        for (var module : all) {
            var name = module.getIdentifier().toString();
            var used = module.getDirectDependencies(all)
                    .uniqueModules()
                    .map(other -> other.getIdentifier().toString())
                    .filter(other -> !other.equals(name));
            var mayUse = shared.contains(name)
                    ? used
                    : declared(module.getBasePackage().getName());
            modules.put(
                    name,
                    new Module(
                            name,
                            about(name),
                            inside(name),
                            mayUse.collect(Collectors.toCollection(TreeSet::new)),
                            shared.contains(name)));
        }
        return new ModuleMap(modules);
    }

    /** Arrows that no way of other arrows replaces: enough to draw, all others follow. */
    Map<String, Set<String>> shortest() {
        Map<String, Set<String>> kept = new TreeMap<>();
        modules.forEach((name, module) -> kept.put(
                name,
                module.mayUse().stream()
                        .filter(to -> module.mayUse().stream()
                                .noneMatch(other ->
                                        !other.equals(to) && below(other).contains(to)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return kept;
    }

    /** All that a module reaches. */
    Set<String> below(String name) {
        var reached = new TreeSet<String>();
        var open = new ArrayList<>(module(name).mayUse());
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(module(next).mayUse());
            }
        }
        return reached;
    }

    /** 0 for a module that names no other, else one more than the highest that it names. */
    int floor(String name) {
        return module(name).mayUse().stream()
                .mapToInt(to -> floor(to) + 1)
                .max()
                .orElse(0);
    }

    Module module(String name) {
        return Objects.requireNonNull(modules.get(name), name);
    }

    Collection<Module> features() {
        return modules.values().stream().filter(module -> !module.shared()).toList();
    }

    Collection<Module> sharedOnes() {
        return modules.values().stream().filter(Module::shared).toList();
    }

    /** Lists of names, longest way first: for pages that say the order of the modules. */
    Map<Integer, List<String>> floors(Collection<Module> of) {
        Map<Integer, List<String>> floors = new TreeMap<>(Collections.reverseOrder());
        of.forEach(module -> floors.computeIfAbsent(floor(module.name()), level -> new ArrayList<>())
                .add(module.name()));
        return new LinkedHashMap<>(floors);
    }

    private static Stream<String> declared(String basePackage) {
        try {
            var annotation = Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
            return annotation == null
                    ? Stream.empty()
                    : Arrays.stream(annotation.allowedDependencies())
                            .map(name -> name.replaceFirst("\\s*::.*", "").strip());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Every module has a package-info", e);
        }
    }

    private static String about(String name) throws IOException {
        var text = Files.readString(SOURCES.resolve(name).resolve("package-info.java"));
        var comment = Pattern.compile("(?s)/\\*\\*(.*?)\\*/").matcher(text);
        if (!comment.find()) {
            throw new IllegalStateException(name + ": its package-info says nothing");
        }
        var words = comment.group(1)
                .replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        return words.replaceFirst("(?s)\\. .*", ".");
    }

    private static List<String> inside(String name) throws IOException {
        try (var folders = Files.list(SOURCES.resolve(name))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
