package org.steadyback.access;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import org.jspecify.annotations.Nullable;

import org.steadyback.text.Reading;

/** Which country a time zone lies in, and which zones a country has. By the Unicode data that ICU carries. */
public final class CountryZones {

    private static final int LONGEST = 60;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Where a country has several zones: the one in which most of its people live. */
    private static final Map<String, String> MOST_PEOPLE = Map.ofEntries(
            Map.entry("AR", "America/Argentina/Buenos_Aires"),
            Map.entry("AU", "Australia/Sydney"),
            Map.entry("BR", "America/Sao_Paulo"),
            Map.entry("CA", "America/Toronto"),
            Map.entry("CD", "Africa/Kinshasa"),
            Map.entry("CL", "America/Santiago"),
            Map.entry("CN", "Asia/Shanghai"),
            Map.entry("CY", "Asia/Nicosia"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("EC", "America/Guayaquil"),
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("FM", "Pacific/Pohnpei"),
            Map.entry("GL", "America/Nuuk"),
            Map.entry("ID", "Asia/Jakarta"),
            Map.entry("KI", "Pacific/Tarawa"),
            Map.entry("KZ", "Asia/Almaty"),
            Map.entry("MH", "Pacific/Majuro"),
            Map.entry("MN", "Asia/Ulaanbaatar"),
            Map.entry("MX", "America/Mexico_City"),
            Map.entry("MY", "Asia/Kuala_Lumpur"),
            Map.entry("NZ", "Pacific/Auckland"),
            Map.entry("PF", "Pacific/Tahiti"),
            Map.entry("PG", "Pacific/Port_Moresby"),
            Map.entry("PS", "Asia/Gaza"),
            Map.entry("PT", "Europe/Lisbon"),
            Map.entry("RU", "Europe/Moscow"),
            Map.entry("UA", "Europe/Kyiv"),
            Map.entry("US", "America/New_York"),
            Map.entry("UZ", "Asia/Tashkent"));

    private CountryZones() {}

    /** The country (ISO 3166) in which the zone lies; empty for one that lies nowhere, as UTC does. */
    public static Optional<String> country(ZoneId zone) {
        try {
            return Optional.of(TimeZone.getRegion(zone.getId())).filter(COUNTRIES::contains);
        } catch (IllegalArgumentException offsetOrUnknown) {
            return Optional.empty();
        }
    }

    /** The zones of a country, the likely one first; empty where it has none. */
    public static List<ZoneId> of(String country) {
        var ids = new TreeSet<String>();
        for (var id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)) {
            ids.add(TimeZone.getIanaID(id));
        }
        ids.retainAll(ZoneId.getAvailableZoneIds());
        var zones = new ArrayList<String>();
        Optional.ofNullable(MOST_PEOPLE.get(country)).filter(ids::remove).ifPresent(zones::add);
        zones.addAll(ids);
        return zones.stream().map(ZoneId::of).toList();
    }

    /** What a device says of its zone; empty for whatever is not the name of one. */
    public static Optional<ZoneId> ofDevice(@Nullable String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** "Spain" of ES, in the language of whoever reads it. */
    public static String name(String country) {
        return Locale.of("", country).getDisplayCountry(Reading.language().locale());
    }
}
