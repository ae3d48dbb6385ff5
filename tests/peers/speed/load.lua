-- Sends requests that are signed already, one after another from a file, and checks every answer.
-- wrk -s load.lua URL -- FILE MARK     FILE: two lines for each request, its signature and its body; MARK: what each answer holds
local requests, sent, wrong = {}, 0, 0
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  mark = args[2]
  local file = assert(io.open(args[1], "rb"))
  while true do
    local signature, body = file:read("*l"), file:read("*l")
    if not body then break end
    requests[#requests + 1] = wrk.format("POST", "/api/alexa", {
      ["Content-Type"] = "application/json; charset=utf-8",
      ["SignatureCertChainUrl"] = "https://s3.amazonaws.com/echo.api/echo-api-cert-test.pem",
      ["Signature-256"] = signature,
    }, body)
  end
  file:close()
  wrongs = 0
end

function request()
  sent = sent % #requests + 1
  return requests[sent]
end

function response(status, headers, body)
  if status ~= 200 or not string.find(body, mark, 1, true) or string.byte(body, #body) ~= 125 then
    wrongs = wrongs + 1
  end
end

function done(summary, latency, _)
  local refused = 0
  for _, thread in ipairs(threads) do refused = refused + thread:get("wrongs") end
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"microseconds":%d,"wrong":%d,"broken":%d,"p50":%.1f,"p99":%.1f,"max":%.1f}\n',
    summary.requests, summary.duration, refused, errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency.max))
end
