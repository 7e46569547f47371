package deepurban.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** What is about the machine and its Java, for the manifest alone. */
final class Machine {

    private Machine() {}

    static ObjectNode java() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", System.getProperty("java.runtime.version"));
        json.put("vendor", System.getProperty("java.vendor"));
        json.put("virtualMachine", System.getProperty("java.vm.name"));
        json.put("maxHeapBytes", Runtime.getRuntime().maxMemory());
        return json;
    }

    static ObjectNode system() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("host", host());
        json.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        json.put("architecture", System.getProperty("os.arch"));
        json.put("processors", Runtime.getRuntime().availableProcessors());
        return json;
    }

    /** The most heap that was ever in use, pool by pool; the pools need not have peaked together. */
    static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
