package penstock

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"

	spb "google.golang.org/genproto/googleapis/rpc/status"

	"penstock.dev/clients/go/penstockv1"
	"penstock.dev/clients/go/rpcv1"
)

// service answers Subscribe with what a test gives it.
type service struct {
	penstockv1.UnimplementedEventServiceServer
	subscribe func(grpc.ServerStreamingServer[penstockv1.SubscribeResponse]) error
}

func (s *service) Subscribe(_ *penstockv1.SubscribeRequest,
	stream grpc.ServerStreamingServer[penstockv1.SubscribeResponse]) error {
	return s.subscribe(stream)
}

type subscribeFunc = func(grpc.ServerStreamingServer[penstockv1.SubscribeResponse]) error

// serve returns the address of a server that runs until the test ends.
func serve(t *testing.T, subscribe subscribeFunc, options ...grpc.ServerOption) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer(options...)
	penstockv1.RegisterEventServiceServer(server, &service{subscribe: subscribe})
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}

func sendOne(stream grpc.ServerStreamingServer[penstockv1.SubscribeResponse]) error {
	return stream.Send(first(0, 1).response)
}

// readOne subscribes, and fails the test unless one event arrives.
func readOne(t *testing.T, address string, options Options) {
	t.Helper()
	options.Start, options.StopWhenCaughtUp, options.FailFast = FromEarliest(), true, true
	got, err := collect(t, NewSubscriber(address, options))
	if err != nil || len(got) != 1 {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestTheLargestResponseFits(t *testing.T) {
	address := serve(t, func(stream grpc.ServerStreamingServer[penstockv1.SubscribeResponse]) error {
		response := first(0, 1).response
		response.Events[0].RawJson = make([]byte, 5<<20)
		return stream.Send(response)
	})
	readOne(t, address, Options{})
}

func TestTheServersReasonReachesTheCaller(t *testing.T) {
	info, _ := proto.Marshal(&rpcv1.ErrorInfo{
		Reason: ReasonCursorExpired, Domain: "penstock.dev", Metadata: map[string]string{"earliest_sequence": "812"},
	})
	refusal := status.FromProto(&spb.Status{
		Code: int32(codes.OutOfRange), Message: "too old",
		Details: []*anypb.Any{{TypeUrl: "type.googleapis.com/google.rpc.ErrorInfo", Value: info}},
	}).Err()
	address := serve(t, func(grpc.ServerStreamingServer[penstockv1.SubscribeResponse]) error { return refusal })
	_, err := collect(t, NewSubscriber(address, Options{Start: FromEarliest()}))
	var typed *Error
	if !errors.As(err, &typed) || typed.Code != codes.OutOfRange ||
		typed.Reason != ReasonCursorExpired || typed.Metadata["earliest_sequence"] != "812" {
		t.Errorf("got %#v", err)
	}
	if status.Code(err) != codes.OutOfRange {
		t.Errorf("status.Code says %v", status.Code(err))
	}
}

func TestABearerTokenIsReadForEveryStream(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	var seen []string
	address := serve(t, func(stream grpc.ServerStreamingServer[penstockv1.SubscribeResponse]) error {
		md, _ := metadata.FromIncomingContext(stream.Context())
		seen = append(seen, md.Get("authorization")...)
		return sendOne(stream)
	})
	for _, token := range []string{"one", "two"} {
		if err := os.WriteFile(file, []byte(token+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		readOne(t, address, Options{BearerToken: BearerTokenFromFile(file)})
	}
	if len(seen) != 2 || seen[0] != "Bearer one" || seen[1] != "Bearer two" {
		t.Errorf("the server saw %q", seen)
	}
}

func TestABearerTokenIsNotShownToAPlaintextNetwork(t *testing.T) {
	token := func(context.Context) (string, error) { return "secret", nil }
	for address, allowed := range map[string]bool{
		"127.0.0.1:1": true, "localhost:1": true, "dns:///[::1]:1": true, "unix:/tmp/x": true,
		"penstock:50051": false, "dns:///10.0.0.1:50051": false, "127.0.0.1.example.com:1": false,
	} {
		err := checkTokenTransport(address, &Options{BearerToken: token})
		if (err == nil) != allowed {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestMutualTLSWithFiles(t *testing.T) {
	files, config := certificates(t)
	config.ClientAuth = tls.RequireAndVerifyClientCert
	address := serve(t, sendOne, grpc.Creds(credentials.NewTLS(config)))
	readOne(t, address, Options{TLS: &files})

	for name, wrong := range map[string]TLSFiles{
		"without our certificate": {CAFile: files.CAFile},
		"with unknown authority":  {CertFile: files.CertFile, KeyFile: files.KeyFile},
		"with a key missing":      {CAFile: files.CAFile, CertFile: files.CertFile},
		"with another name":       {CAFile: files.CAFile, CertFile: files.CertFile, KeyFile: files.KeyFile, ServerName: "other"},
	} {
		options := Options{Start: FromEarliest(), FailFast: true, TLS: &wrong}
		if got, err := collect(t, NewSubscriber(address, options)); err == nil {
			t.Errorf("%s: got %v", name, got)
		}
	}
}

// certificates makes one that is its own authority, for 127.0.0.1.
func certificates(t *testing.T) (TLSFiles, *tls.Config) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IsCA: true,
		BasicConstraintsValid: true, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		KeyUsage:    x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	write := func(name, kind string, der []byte) string {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	files := TLSFiles{
		CAFile: write("ca", "CERTIFICATE", der), CertFile: write("cert", "CERTIFICATE", der),
		KeyFile: write("key", "PRIVATE KEY", keyDER),
	}
	config, err := files.load()
	if err != nil {
		t.Fatal(err)
	}
	config.ClientCAs = config.RootCAs
	return files, config
}
